#include "agent/example_runner/example_runner.h"
#include "agent/runner/rensei_adapter.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <variant>

using namespace rensei::example_runner;
using namespace rensei::runner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExampleRunnerTest : public QObject {
    Q_OBJECT

private:
    struct ExampleRunnerFixture {
        explicit ExampleRunnerFixture(ExampleOutcome outcome = ExampleOutcome::Completed, bool asks = false)
            : runner(clock,
                {.length = 10s, .outcome = outcome, .steps = 4, .seed = 1, .asks = asks, .needsPerson = asks},
                [this](const QByteArray &line) { events += RenseiAdapter().read(line.chopped(1)); })
        {
            QObject::connect(
                &runner, &ExampleRunner::ended, &runner, [this](auto exitKind) { exits.append(exitKind); });
        }

        void begin() { runner.read("{\"type\":\"session\",\"work\":{\"title\":\"Fix it\"}}\n"); }
        void prompt() { runner.read("{\"type\":\"prompt\",\"id\":\"p1\",\"text\":\"And the docs?\"}\n"); }
        void stop() { runner.read("{\"type\":\"stop\",\"graceSeconds\":10}\n"); }

        rensei::tests::FakeClock clock;
        QList<RunnerEvent> events;
        QList<ExampleExit> exits;
        ExampleRunner runner;
    };

    static bool finished(const ExampleRunnerFixture &fixture)
    {
        return !fixture.events.isEmpty() && std::holds_alternative<Finished>(fixture.events.last());
    }

private Q_SLOTS:
    void waitsForTheSessionDocument()
    {
        ExampleRunnerFixture fixture;
        fixture.prompt();
        fixture.runner.read("no json\n\n[]\n{}\n");
        fixture.clock.advance(1min);
        QVERIFY(fixture.events.isEmpty());
        QVERIFY(fixture.exits.isEmpty());
    }

    void waitsForADecisionAndGoesOnWhereItWas()
    {
        ExampleRunnerFixture fixture(ExampleOutcome::Completed, true);
        fixture.begin();
        fixture.runner.read("{\"type\":\"decision\",\"id\":\"early\",\"allowed\":true}\n");
        fixture.clock.advance(1min);
        QVERIFY(std::holds_alternative<PermissionRequested>(fixture.events.last()));
        fixture.prompt();
        fixture.clock.advance(1min);
        QVERIFY(std::holds_alternative<Thought>(fixture.events.last()));
        fixture.runner.read("{\"type\":\"decision\",\"id\":\"ask-1\",\"allowed\":false}\n");
        QVERIFY(!finished(fixture));
        fixture.clock.advance(10s);
        QVERIFY(finished(fixture));
        QCOMPARE(std::count(fixture.events.begin(), fixture.events.end(),
                     RunnerEvent(Thought{u"Not allowed, so there is no copy."_s})),
            1);
    }

    void readsASessionThatArrivesInPieces()
    {
        ExampleRunnerFixture fixture;
        fixture.runner.read("{\"type\":\"ses");
        fixture.runner.read("sion\"}");
        QVERIFY(fixture.events.isEmpty());
        fixture.runner.read("\n{\"type\":\"pro");
        QVERIFY(!fixture.events.isEmpty());
    }

    void finishesAtThePlannedTime()
    {
        ExampleRunnerFixture fixture;
        fixture.begin();
        QVERIFY(std::holds_alternative<Started>(fixture.events.first()));
        const auto atOnce = fixture.events.size();
        fixture.clock.advance(5s);
        QVERIFY(fixture.events.size() > atOnce);
        fixture.clock.advance(4999ms);
        QVERIFY(!finished(fixture));
        fixture.clock.advance(1ms);
        QVERIFY(finished(fixture));
        QCOMPARE(fixture.exits, QList{ExampleExit::Success});
    }

    void exitsAsThePlannedOutcomeSays_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("exitKind");
        QTest::newRow("failed") << static_cast<int>(ExampleOutcome::Failed) << static_cast<int>(ExampleExit::Failure);
        QTest::newRow("crash") << static_cast<int>(ExampleOutcome::Crash) << static_cast<int>(ExampleExit::Crash);
        QTest::newRow("silent") << static_cast<int>(ExampleOutcome::Silent) << static_cast<int>(ExampleExit::Success);
        QTest::newRow("fork") << static_cast<int>(ExampleOutcome::Fork) << static_cast<int>(ExampleExit::Success);
    }

    void exitsAsThePlannedOutcomeSays()
    {
        QFETCH(int, outcome);
        QFETCH(int, exitKind);
        ExampleRunnerFixture fixture(static_cast<ExampleOutcome>(outcome));
        fixture.begin();
        fixture.clock.advance(9999ms);
        QVERIFY(fixture.exits.isEmpty());
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.exits, QList{static_cast<ExampleExit>(exitKind)});
    }

    void answersAPrompt()
    {
        ExampleRunnerFixture fixture;
        fixture.begin();
        fixture.events.clear();
        fixture.prompt();
        QCOMPARE(fixture.events.size(), 2);
        QVERIFY(fixture.events.first() == RunnerEvent(PromptTaken{u"p1"_s}));
        QVERIFY(std::get<Thought>(fixture.events.last()).text.contains(u"And the docs?"_s));
    }

    void finishesWhenStopped()
    {
        ExampleRunnerFixture fixture;
        fixture.begin();
        fixture.stop();
        QVERIFY(finished(fixture));
        QVERIFY(!std::get<Finished>(fixture.events.last()).ok);
        QCOMPARE(fixture.exits, QList{ExampleExit::Success});
        fixture.events.clear();
        fixture.stop();
        fixture.prompt();
        fixture.runner.endInput();
        fixture.clock.advance(1h);
        QVERIFY2(fixture.events.isEmpty(), "nothing follows the exit");
        QCOMPARE(fixture.exits.size(), 1);
    }

    void ignoreStopIgnoresTheStop()
    {
        ExampleRunnerFixture fixture(ExampleOutcome::IgnoreStop);
        fixture.begin();
        fixture.stop();
        QVERIFY(fixture.exits.isEmpty());
        fixture.clock.advance(10s);
        QVERIFY(std::get<Finished>(fixture.events.last()).ok);
    }

    void aHangEndsOnlyAtItsTimeLimit()
    {
        ExampleRunnerFixture fixture(ExampleOutcome::Hang);
        fixture.begin();
        fixture.clock.advance(1min);
        const auto count = fixture.events.size();
        QVERIFY(count > 2);
        fixture.prompt();
        fixture.stop();
        fixture.runner.endInput();
        fixture.clock.advance(13min);
        QCOMPARE(fixture.events.size(), count);
        QVERIFY(fixture.exits.isEmpty());
        fixture.clock.advance(1min);
        QCOMPARE(fixture.exits.size(), 1);
    }

    void endsWhenItsInputEnds()
    {
        ExampleRunnerFixture running;
        running.begin();
        running.runner.endInput();
        QVERIFY(finished(running));
        QCOMPARE(running.exits, QList{ExampleExit::Success});

        ExampleRunnerFixture waiting;
        waiting.runner.endInput();
        QVERIFY(waiting.events.isEmpty());
        QCOMPARE(waiting.exits, QList{ExampleExit::Failure});
    }
};

RENSEI_TEST(ExampleRunnerTest)
#include "tst_example_runner.moc"
