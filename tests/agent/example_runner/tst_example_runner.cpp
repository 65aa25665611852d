#include "agent/example_runner/example_runner.h"
#include "agent/runner/rensei_adapter.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

using namespace rensei::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExampleRunnerTest : public QObject {
    Q_OBJECT

private:
    struct ExampleRunnerFixture {
        explicit ExampleRunnerFixture(ExampleOutcome outcome = ExampleOutcome::Completed)
            : runner(clock, {.length = 10s, .outcome = outcome, .steps = 4, .seed = 1},
                [this](const QByteArray &line) { events += RenseiAdapter().read(line.chopped(1)); })
        {
            QObject::connect(&runner, &ExampleRunner::ended, &runner, [this](auto ending) { endings.append(ending); });
        }

        void begin() { runner.read("{\"type\":\"session\",\"work\":{\"title\":\"Fix it\"}}\n"); }
        void ask() { runner.read("{\"type\":\"prompt\",\"id\":\"p1\",\"text\":\"And the docs?\"}\n"); }
        void stop() { runner.read("{\"type\":\"stop\",\"graceSeconds\":10}\n"); }

        rensei::tests::FakeClock clock;
        QList<RunnerEvent> events;
        QList<ExampleEnding> endings;
        ExampleRunner runner;
    };

    static bool finished(const ExampleRunnerFixture &stage)
    {
        return !stage.events.isEmpty() && std::holds_alternative<Finished>(stage.events.last());
    }

private Q_SLOTS:
    void waitsForItsSession()
    {
        ExampleRunnerFixture stage;
        stage.ask();
        stage.runner.read("no json\n\n[]\n{}\n");
        stage.clock.advance(1min);
        QVERIFY(stage.events.isEmpty());
        QVERIFY(stage.endings.isEmpty());
    }

    void theSessionMayComeInPieces()
    {
        ExampleRunnerFixture stage;
        stage.runner.read("{\"type\":\"ses");
        stage.runner.read("sion\"}");
        QVERIFY(stage.events.isEmpty());
        stage.runner.read("\n{\"type\":\"pro");
        QVERIFY(!stage.events.isEmpty());
    }

    void playsToItsEndInTime()
    {
        ExampleRunnerFixture stage;
        stage.begin();
        QVERIFY(std::holds_alternative<Started>(stage.events.first()));
        const auto atOnce = stage.events.size();
        stage.clock.advance(5s);
        QVERIFY(stage.events.size() > atOnce);
        stage.clock.advance(4999ms);
        QVERIFY(!finished(stage));
        stage.clock.advance(1ms);
        QVERIFY(finished(stage));
        QCOMPARE(stage.endings, QList{ExampleEnding::Success});
    }

    void endsAsItsOutcomeSays_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("ending");
        QTest::newRow("failed") << static_cast<int>(ExampleOutcome::Failed) << static_cast<int>(ExampleEnding::Failure);
        QTest::newRow("crash") << static_cast<int>(ExampleOutcome::Crash) << static_cast<int>(ExampleEnding::Crash);
        QTest::newRow("silent") << static_cast<int>(ExampleOutcome::Silent) << static_cast<int>(ExampleEnding::Success);
        QTest::newRow("fork") << static_cast<int>(ExampleOutcome::Fork) << static_cast<int>(ExampleEnding::Success);
    }

    void endsAsItsOutcomeSays()
    {
        QFETCH(int, outcome);
        QFETCH(int, ending);
        ExampleRunnerFixture stage(static_cast<ExampleOutcome>(outcome));
        stage.begin();
        stage.clock.advance(9999ms);
        QVERIFY(stage.endings.isEmpty());
        stage.clock.advance(1ms);
        QCOMPARE(stage.endings, QList{static_cast<ExampleEnding>(ending)});
    }

    void answersAPrompt()
    {
        ExampleRunnerFixture stage;
        stage.begin();
        stage.events.clear();
        stage.ask();
        QCOMPARE(stage.events.size(), 2);
        QVERIFY(stage.events.first() == RunnerEvent(PromptTaken{u"p1"_s}));
        QVERIFY(std::get<Thought>(stage.events.last()).text.contains(u"And the docs?"_s));
    }

    void stopsCleanly()
    {
        ExampleRunnerFixture stage;
        stage.begin();
        stage.stop();
        QVERIFY(finished(stage));
        QVERIFY(!std::get<Finished>(stage.events.last()).ok);
        QCOMPARE(stage.endings, QList{ExampleEnding::Success});
        stage.events.clear();
        stage.stop();
        stage.ask();
        stage.runner.endInput();
        stage.clock.advance(1h);
        QVERIFY2(stage.events.isEmpty(), "nothing follows the end");
        QCOMPARE(stage.endings.size(), 1);
    }

    void theDeafOneHearsNoStop()
    {
        ExampleRunnerFixture stage(ExampleOutcome::IgnoreStop);
        stage.begin();
        stage.stop();
        QVERIFY(stage.endings.isEmpty());
        stage.clock.advance(10s);
        QVERIFY(std::get<Finished>(stage.events.last()).ok);
    }

    void aHangEndsAtNothingButItsLimit()
    {
        ExampleRunnerFixture stage(ExampleOutcome::Hang);
        stage.begin();
        stage.clock.advance(1min);
        const auto said = stage.events.size();
        QVERIFY(said > 2);
        stage.ask();
        stage.stop();
        stage.runner.endInput();
        stage.clock.advance(13min);
        QCOMPARE(stage.events.size(), said);
        QVERIFY(stage.endings.isEmpty());
        stage.clock.advance(1min);
        QCOMPARE(stage.endings.size(), 1);
    }

    void endsWithItsInput()
    {
        ExampleRunnerFixture playing;
        playing.begin();
        playing.runner.endInput();
        QVERIFY(finished(playing));
        QCOMPARE(playing.endings, QList{ExampleEnding::Success});

        ExampleRunnerFixture waiting;
        waiting.runner.endInput();
        QVERIFY(waiting.events.isEmpty());
        QCOMPARE(waiting.endings, QList{ExampleEnding::Failure});
    }
};

RENSEI_TEST(ExampleRunnerTest)
#include "tst_example_runner.moc"
