#include "agent/session/runner_process.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <chrono>
#include <variant>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;
using namespace rensei::session;

class RunnerProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_processes = {};
        m_conclusions.clear();
    }

    void cleanup() { m_runner.reset(); }

    void writesTheInitialInputOnceStarted()
    {
        begin();
        QVERIFY(record().written.contains(R"("type":"session")"));
        QVERIFY(!record().inputClosed);
        QVERIFY(m_runner->prompt(u"m1"_s, u"hello"_s));
        QVERIFY(record().written.contains(R"("text":"hello")"));
    }

    void aCommandAcceptsNoMessages()
    {
        begin(config::Adapter::Command);
        QVERIFY(record().inputClosed == makeAdapter(profile(config::Adapter::Command))->closesInput());
        QVERIFY(!m_runner->prompt(u"m1"_s, u"hello"_s));
    }

    void requestsAStopThenTerminatesThenKills()
    {
        begin();
        m_runner->stop();
        m_runner->stop();
        QCOMPARE(record().written.count(R"("type":"stop")"), 1);
        QVERIFY(!m_runner->prompt(u"m1"_s, u"too late"_s));
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

    void aCommandIsTerminatedAtOnce()
    {
        begin(config::Adapter::Command);
        m_runner->stop();
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(5s);
        QCOMPARE(record().signalsSent.size(), 2);
    }

    void endsOnlyWhenItsGroupIsGone()
    {
        begin();
        writeLine(R"({"type":"finished","ok":true,"summary":"done"})");
        Q_EMIT record().process->ended(ProcessExit{.crashed = false, .code = 0}); // a grandchild is still alive
        QCOMPARE(m_conclusions.size(), 0);
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(2s);
        QCOMPARE(record().signalsSent.size(), 2);
        m_clock->advance(2s);
        QCOMPARE(record().signalsSent.size(), 3); // still alive: killed again
        record().alive = false;
        m_clock->advance(2s);
        QCOMPARE(m_conclusions.size(), 1);
        QVERIFY(m_conclusions.first().ok);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void endsAProgramThatKeepsRunningAfterFinished()
    {
        begin();
        writeLine(R"({"type":"finished","ok":true,"summary":"done"})");
        QVERIFY(record().inputClosed);
        m_clock->advance(15s);
        QCOMPARE(record().signalsSent, (QStringList{u"terminate"_s, u"kill"_s}));
        record().process->end(137);
        QCOMPARE(m_conclusions.first().summary, u"done"_s);
        QVERIFY(m_conclusions.first().ok);
    }

    void theFirstFinishedEventCounts()
    {
        begin();
        writeLine(R"({"type":"finished","ok":false,"error":"no"})");
        writeLine(R"({"type":"finished","ok":true,"summary":"yes"})");
        record().process->end(0);
        QCOMPARE(m_conclusions.size(), 1);
        QCOMPARE(m_conclusions.first().error, u"no"_s);
    }

    void aCrashIsAFailure()
    {
        begin();
        writeLine(R"({"type":"thought","text":"almost"})");
        record().alive = false;
        Q_EMIT record().process->ended(ProcessExit{.crashed = true});
        QVERIFY(!m_conclusions.first().ok);
    }

    void readsALastLineWithoutALineEnd()
    {
        begin(config::Adapter::Command);
        Q_EMIT record().process->output("first\nlast");
        record().process->end(0);
        QCOMPARE(m_conclusions.first().summary, u"last"_s);
    }

    void keepsRedactedErrorLines()
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

    void redactsItsOutput()
    {
        begin();
        writeLine(R"({"type":"thought","text":"my key is rsk_live_0123456789abcdef0123456789abcdef"})");
        QVERIFY(!m_thoughts.first().contains(u"0123456789abcdef"_s));
    }

    void reportsAFailedLaunch()
    {
        begin(config::Adapter::Rensei, false);
        QSignalSpy failed(m_runner.get(), &RunnerProcess::failedToLaunch);
        Q_EMIT record().process->failedToStart(Error{.detail = u"no such file"_s});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void aStopBeforeTheLaunchLeavesNoTimer()
    {
        begin(config::Adapter::Rensei, false);
        m_runner->stop();
        Q_EMIT record().process->failedToStart(Error{.detail = u"no such file"_s});
        QCOMPARE(m_clock->waiting(), 0);
        m_clock->advance(60s);
        QCOMPARE(record().signalsSent, QStringList());
    }

    void anAcpAgentIsAskedThenItsInputIsClosedThenItIsTerminated()
    {
        openAcpSession();
        writeLine(R"({"jsonrpc":"2.0","id":2,"result":{"sessionId":"s1"}})");
        QVERIFY(record().written.contains(R"("method":"session/prompt")"));
        m_runner->stop();
        QVERIFY(record().written.endsWith(R"("params":{"sessionId":"s1"}})"
                                          "\n"));
        m_clock->advance(1'999ms);
        QVERIFY(!record().inputClosed);
        m_clock->advance(1ms);
        QVERIFY(record().inputClosed);
        m_clock->advance(1'999ms);
        QCOMPARE(record().signalsSent, QStringList());
        m_clock->advance(1ms);
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        m_clock->advance(5s);
        QCOMPARE(record().signalsSent, (QStringList{u"terminate"_s, u"kill"_s}));
    }

    void anAcpAgentThatHasCancelledItsTurnIsLetGoAtOnce()
    {
        openAcpSession();
        writeLine(R"({"jsonrpc":"2.0","id":2,"result":{"sessionId":"s1"}})");
        m_runner->stop();
        writeLine(R"({"jsonrpc":"2.0","id":3,"result":{"stopReason":"cancelled"}})");
        QVERIFY(record().inputClosed);
        record().process->end(0);
        QCOMPARE(m_conclusions.size(), 1);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void anAcpAgentThatDoesNotBeginIsEnded()
    {
        openAcpSession();
        m_clock->advance(2min);
        QVERIFY(record().inputClosed);
        m_clock->advance(2s);
        QCOMPARE(record().signalsSent, QStringList{u"terminate"_s});
        record().process->end(143);
        QCOMPARE(m_conclusions.first().error, u"the runner did not begin its session within two minutes"_s);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void anAcpAgentIsAnsweredOnce()
    {
        openAcpSession();
        writeLine(R"({"jsonrpc":"2.0","id":2,"result":{"sessionId":"s1"}})");
        QSignalSpy asked(m_runner.get(), &RunnerProcess::permissionRequested);
        writeLine(
            R"({"jsonrpc":"2.0","id":0,"method":"session/request_permission","params":{"sessionId":"s1","toolCall":{"toolCallId":"t","title":"use rsk_live_0123456789abcdef0123456789abcdef","kind":"execute","rawInput":{"command":"ls rsk_live_0123456789abcdef0123456789abcdef"}},"options":[{"optionId":"x","kind":"allow_always"},{"optionId":"y","kind":"allow_once"},{"optionId":"z","kind":"reject_once"}]}})");
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().at(1).value<permissions::Request>().command.contains(u"0123456789abcdef"_s));
        QVERIFY(!asked.first().at(2).value<permissions::Request>().command.contains(u"0123456789abcdef"_s));
        QVERIFY(m_runner->answer(asked.first().at(0).toString(), true));
        QVERIFY(record().written.endsWith(
            "{\"id\":0,\"jsonrpc\":\"2.0\",\"result\":{\"outcome\":{\"optionId\":\"y\",\"outcome\":\"selected\"}}}\n"));
        QVERIFY(!m_runner->answer(asked.first().at(0).toString(), true));
        QCOMPARE(record().written.count("optionId"), 1);
    }

    void theAdapterAddsItsArguments()
    {
        begin(config::Adapter::Codex, false);
        QCOMPARE(record().start.arguments, (QStringList{u"-v"_s, u"app-server"_s}));
    }

private:
    static config::RunnerProfile profile(config::Adapter adapter)
    {
        config::RunnerProfile made;
        made.adapter = adapter;
        return made;
    }

    void openAcpSession()
    {
        begin(config::Adapter::Acp);
        QVERIFY(record().written.contains(R"("method":"initialize")"));
        writeLine(R"({"jsonrpc":"2.0","id":1,"result":{"protocolVersion":1,"agentInfo":{"name":"a","version":"1"}}})");
        QVERIFY(record().written.contains(R"("method":"session/new")"));
    }

    void begin(config::Adapter adapter = config::Adapter::Rensei, bool starts = true)
    {
        m_notes.clear();
        m_thoughts.clear();
        m_runner = std::make_unique<RunnerProcess>(m_processes.factory()(), makeAdapter(profile(adapter)), *m_clock);
        connect(m_runner.get(), &RunnerProcess::ended, this,
            [this](const Finished &finished) { m_conclusions.append(finished); });
        connect(m_runner.get(), &RunnerProcess::eventReceived, this, [this](const RunnerEvent &event) {
            if (const auto *note = std::get_if<Note>(&event))
                m_notes.append(note->text);
            if (const auto *thought = std::get_if<Thought>(&event))
                m_thoughts.append(thought->text);
        });
        platform::WorkItem item;
        item.raw = {{u"sessionId"_s, u"s"_s}};
        item.prompt = u"Do it."_s;
        m_runner->start(
            {.program = u"/runner"_s, .arguments = {u"-v"_s}, .environment = {}, .folder = {}}, {item, u"/w"_s});
        if (starts)
            Q_EMIT record().process->started();
    }

    ProcessRecord &record() { return *m_processes.made.last(); }
    void writeLine(const QByteArray &line) { Q_EMIT record().process->output(line + '\n'); }

    std::unique_ptr<FakeClock> m_clock;
    FakeProcesses m_processes;
    std::unique_ptr<RunnerProcess> m_runner;
    QList<Finished> m_conclusions;
    QStringList m_notes;
    QStringList m_thoughts;
};

RENSEI_TEST(RunnerProcessTest)

} // namespace rensei::tests
#include "tst_runner_process.moc"
