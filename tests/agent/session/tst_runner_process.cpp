#include "agent/session/runner_process.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

class RunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_processes = {};
        m_conclusions.clear();
    }

    void cleanup() { m_run.reset(); }

    void opensTheConversationOnceTheProgramRuns()
    {
        begin();
        QVERIFY(record().written.contains(R"("type":"session")"));
        QVERIFY(!record().inputClosed);
        QVERIFY(m_run->prompt(u"m1"_s, u"hello"_s));
        QVERIFY(record().written.contains(R"("text":"hello")"));
    }

    void aProgramWithoutAConversationTakesNoMessages()
    {
        begin(config::Adapter::Command);
        QVERIFY(record().inputClosed == makeAdapter(config::Adapter::Command)->closesInput());
        QVERIFY(!m_run->prompt(u"m1"_s, u"hello"_s));
    }

    void asksThenTerminatesThenKills()
    {
        begin();
        m_run->stop();
        m_run->stop();
        QCOMPARE(record().written.count(R"("type":"stop")"), 1);
        QVERIFY(!m_run->prompt(u"m1"_s, u"too late"_s));
        m_clock->advance(9'999ms);
        QCOMPARE(record().signalsSent, QStringList());
        m_clock->advance(1ms);
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(4'999ms);
        QCOMPARE(record().signalsSent.size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(record().signalsSent.mid(1), QStringList{u"kill"_s});
        record().process->end(9);
        QCOMPARE(m_conclusions.size(), 1);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void whatCannotBeAskedIsTerminatedAtOnce()
    {
        begin(config::Adapter::Command);
        m_run->stop();
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(5s);
        QCOMPARE(record().signalsSent.size(), 2);
    }

    void hasEndedOnlyWhenItsGroupIsGone()
    {
        begin();
        say(R"({"type":"finished","ok":true,"summary":"done"})");
        Q_EMIT record().process->ended(ProcessExit{.crashed = false, .code = 0}); // a grandchild lives on
        QCOMPARE(m_conclusions.size(), 0);
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(2s);
        QCOMPARE(record().signalsSent.size(), 2);
        m_clock->advance(2s);
        QCOMPARE(record().signalsSent.size(), 3); // it does not die: again
        record().alive = false;
        m_clock->advance(2s);
        QCOMPARE(m_conclusions.size(), 1);
        QVERIFY(m_conclusions.first().ok);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void aProgramThatHasFinishedMustEnd()
    {
        begin();
        say(R"({"type":"finished","ok":true,"summary":"done"})");
        QVERIFY(record().inputClosed);
        m_clock->advance(15s);
        QCOMPARE(record().signalsSent, (QStringList{u"terminate"_s, u"kill"_s}));
        record().process->end(137);
        QCOMPARE(m_conclusions.first().summary, u"done"_s);
        QVERIFY(m_conclusions.first().ok);
    }

    void whatItSaysAfterItsEndDoesNotChangeIt()
    {
        begin();
        say(R"({"type":"finished","ok":false,"error":"no"})");
        say(R"({"type":"finished","ok":true,"summary":"yes"})");
        record().process->end(0);
        QCOMPARE(m_conclusions.size(), 1);
        QCOMPARE(m_conclusions.first().error, u"no"_s);
    }

    void aCrashIsNoSuccess()
    {
        begin();
        say(R"({"type":"thought","text":"almost"})");
        record().alive = false;
        Q_EMIT record().process->ended(ProcessExit{.crashed = true});
        QVERIFY(!m_conclusions.first().ok);
    }

    void theLastLineNeedsNoEnd()
    {
        begin(config::Adapter::Command);
        Q_EMIT record().process->output("first\nlast");
        record().process->end(0);
        QCOMPARE(m_conclusions.first().summary, u"last"_s);
    }

    void keepsTheLastErrorLinesRedacted()
    {
        begin();
        for (int i = 0; i < 30; ++i)
            Q_EMIT record().process->errorOutput("line " + QByteArray::number(i) + "\n");
        Q_EMIT record().process->errorOutput("Authorization: Bearer abcdefghijklmnopqrstuvwxyz012345\n");
        record().process->end(1);
        const QString error = m_conclusions.first().error;
        QVERIFY(error.contains(u"line 29"_s));
        QVERIFY(error.contains(u"line 11"_s));
        QVERIFY(!error.contains(u"line 10\n"_s));
        QVERIFY(!error.contains(u"abcdefghij"_s));
        QCOMPARE(m_notes.size(), 31);
        QVERIFY(!m_notes.last().contains(u"abcdefghij"_s));
    }

    void whatItSaysIsRedacted()
    {
        begin();
        say(R"({"type":"thought","text":"my key is rsk_live_0123456789abcdef0123456789abcdef"})");
        QVERIFY(!m_thoughts.first().contains(u"0123456789abcdef"_s));
    }

    void aProgramThatDoesNotStart()
    {
        begin(config::Adapter::Rensei, false);
        QSignalSpy failed(m_run.get(), &RunnerProcess::failedToLaunch);
        Q_EMIT record().process->failedToStart(Error{.detail = u"no such file"_s});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void aStopBeforeItsStartLeavesNothingBehind()
    {
        begin(config::Adapter::Rensei, false);
        m_run->stop();
        Q_EMIT record().process->failedToStart(Error{.detail = u"no such file"_s});
        QCOMPARE(m_clock->waiting(), 0);
        m_clock->advance(60s);
        QCOMPARE(record().signalsSent, QStringList());
    }

private:
    void begin(config::Adapter adapter = config::Adapter::Rensei, bool starts = true)
    {
        m_notes.clear();
        m_thoughts.clear();
        m_run = std::make_unique<RunnerProcess>(m_processes.factory()(), makeAdapter(adapter), *m_clock);
        connect(m_run.get(), &RunnerProcess::ended, this,
            [this](const Finished &finished) { m_conclusions.append(finished); });
        connect(m_run.get(), &RunnerProcess::said, this, [this](const RunnerEvent &event) {
            if (const auto *note = std::get_if<Note>(&event))
                m_notes.append(note->text);
            if (const auto *thought = std::get_if<Thought>(&event))
                m_thoughts.append(thought->text);
        });
        platform::WorkItem item;
        item.raw = {{u"sessionId"_s, u"s"_s}};
        item.prompt = u"Do it."_s;
        m_run->start({.program = u"/runner"_s, .arguments = {}, .environment = {}, .folder = {}}, {item, u"/w"_s});
        if (starts)
            Q_EMIT record().process->started();
    }

    ProcessRecord &record() { return *m_processes.made.last(); }
    void say(const QByteArray &line) { Q_EMIT record().process->output(line + '\n'); }

    std::unique_ptr<FakeClock> m_clock;
    FakeProcesses m_processes;
    std::unique_ptr<RunnerProcess> m_run;
    QList<Finished> m_conclusions;
    QStringList m_notes;
    QStringList m_thoughts;
};

RENSEI_TEST(RunTest)

} // namespace rensei::tests
#include "tst_runner_process.moc"
