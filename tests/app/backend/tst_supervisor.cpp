#include "agent/process/process_group.h"
#include "app/backend/agent_record.h"
#include "tests/app/backend/supervisor_fixture.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::Obstacle;

class SupervisorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningAgentIsUsed()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
        QVERIFY(!s.supervisor.ownsAgent());
        QVERIFY(s.processes.made.isEmpty());
    }

    void theBundledAgentIsStartedIfNoneRuns()
    {
        SupervisorFixture s;
        s.bundled.token = share(Secret("a made-up token"));
        s.supervisor.start();
        QCOMPARE(s.state(), Supervision::Searching);
        s.refuse();
        QCOMPARE(s.state(), Supervision::Starting);
        QCOMPARE(s.process().start.program, u"/opt/rensei-agent"_s);
        Q_EMIT s.process().process->started();
        QCOMPARE(s.process().written, "a made-up token\n"_ba);
        QVERIFY(s.process().inputClosed);
        const qsizetype sentBefore = s.agent.transport.sent.size();
        Q_EMIT s.process().process->output("control API on 127.0.0.1:7734\n");
        QCOMPARE(s.agent.transport.sent.size(), sentBefore + 1); // connects as soon as the port is bound
        s.answer();
        QCOMPARE(s.state(), Supervision::Running);
        QVERIFY(s.supervisor.ownsAgent());
    }

    void anUnusableAgentIsNotKilled_data()
    {
        QTest::addColumn<bool>("isUnanswered");
        QTest::addColumn<int>("status");
        QTest::addColumn<Supervision>("state");
        QTest::newRow("it is starting") << false << 503 << Supervision::Searching;
        QTest::newRow("it refuses the token") << false << 401 << Supervision::Blocked;
        QTest::newRow("it never answers") << true << 0 << Supervision::Blocked;
    }

    void anUnusableAgentIsNotKilled()
    {
        QFETCH(bool, isUnanswered);
        QFETCH(int, status);
        SupervisorFixture s;
        s.supervisor.start();
        s.agent.sayHello();
        Error error = status ? FakeAgent::status(status) : FakeAgent::refused();
        error.unanswered = isUnanswered;
        Q_EMIT s.agent.streams.last->closed(error);
        QTEST(s.state(), "state");
        QVERIFY(s.processes.made.isEmpty());
    }

    void fault10BK_aHangingAgentGetsNoSecondOne()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.agent.transport.answer(Error{.kind = ErrorKind::Offline, .unanswered = true, .timedOut = true});
        QCOMPARE(s.state(), Supervision::Blocked);
        QVERIFY(s.processes.made.isEmpty());
    }

    void aCrashedAgentIsRestarted()
    {
        SupervisorFixture s;
        s.run();
        s.crash();
        QCOMPARE(s.exited.size(), 1);
        QCOMPARE(s.state(), Supervision::RestartPending);
        QVERIFY(s.supervisor.lastExit());
        QCOMPARE(s.processes.made.size(), 1);
        s.wait(1200ms);
        QCOMPARE(s.processes.made.size(), 2);
        QCOMPARE(s.state(), Supervision::Starting);
    }

    void fault11_47_whatHasEndedCanBeRestarted_data()
    {
        QTest::addColumn<int>("crashes");
        QTest::addColumn<Supervision>("before");
        QTest::newRow("it keeps stopping") << 5 << Supervision::CrashLoop;
        QTest::newRow("it is about to be started again") << 1 << Supervision::RestartPending;
        QTest::newRow("it was stopped") << 0 << Supervision::Stopped;
    }

    void fault11_47_whatHasEndedCanBeRestarted()
    {
        QFETCH(int, crashes);
        QFETCH(Supervision, before);
        SupervisorFixture s;
        s.run();
        for (int i = 0; i < crashes; ++i) {
            s.crash();
            if (i + 1 < crashes)
                s.wait(60s);
        }
        if (crashes == 0) {
            Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
            s.end(0);
        }
        QCOMPARE(s.state(), before);
        const auto made = s.processes.made.size();
        s.supervisor.restartAgent();
        QCOMPARE(s.state(), Supervision::Starting);
        QCOMPARE(s.processes.made.size(), made + 1);
    }

    void aCrashLoopEndsTheRestarts()
    {
        SupervisorFixture s;
        s.run();
        for (int i = 0; i < 4; ++i) {
            s.crash();
            s.wait(60s);
            QCOMPARE(s.state(), Supervision::Starting);
        }
        s.crash();
        s.wait(1h);
        QCOMPARE(s.state(), Supervision::CrashLoop);
        QCOMPARE(s.processes.made.size(), 5);
        s.supervisor.startAgent();
        QCOMPARE(s.state(), Supervision::Starting);
        s.crash();
        QCOMPARE(s.state(), Supervision::RestartPending); // the count of failures was reset
    }

    void aNormallyStoppedAgentIsNotRestarted()
    {
        SupervisorFixture s;
        s.run();
        s.end(0);
        s.wait(1h);
        QCOMPARE(s.state(), Supervision::Stopped);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aLockedStateFolderIsLeftToTheOtherAgent()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.refuse();
        Q_EMIT s.process().process->started();
        s.end(75);
        QCOMPARE(s.state(), Supervision::Blocked);
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
        QVERIFY(!s.supervisor.ownsAgent());
    }

    void anAgentThatNeverAnswersIsKilledAndCounts()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.refuse();
        Q_EMIT s.process().process->started();
        s.wait(29s);
        QVERIFY(s.process().signalsSent.isEmpty());
        s.wait(1s);
        QCOMPARE(s.process().signalsSent, QStringList{u"kill"_s});
        s.crash();
        QCOMPARE(s.state(), Supervision::RestartPending);
    }

    void aMissingProgramIsReported()
    {
        SupervisorFixture s;
        s.bundled.process.program.clear();
        s.supervisor.start();
        s.refuse();
        QCOMPARE(s.state(), Supervision::NoProgram);
        s.bundled.process.program = u"/opt/rensei-agent"_s;
        s.supervisor.startAgent();
        Q_EMIT s.process().process->failedToStart(Error{});
        QCOMPARE(s.state(), Supervision::NoProgram);
    }

    void aForeignAgentGetsTimeForItsOwnRestart()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        QCOMPARE(s.exited.size(), 1);
        QCOMPARE(s.state(), Supervision::RestartPending);
        s.wait(9s);
        QVERIFY(s.processes.made.isEmpty());
        s.wait(1s);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void anAgentOfAnEarlierRunIsAdopted()
    {
        SupervisorFixture s;
        recordThisProcess(s);
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Running);
        QVERIFY(s.supervisor.ownsAgent());
        QVERIFY(s.processes.made.isEmpty());
    }

    void anotherProcessIsNotAdopted()
    {
        SupervisorFixture s;
        // The endpoint file of the fake agent names process 1, which was never recorded.
        recordAgent(s.agent.paths(), QCoreApplication::applicationPid());
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
    }

    void shutDownStopsTheStartedAgent()
    {
        SupervisorFixture s;
        s.run();
        bool isDone = false;
        s.supervisor.shutDown(Supervisor::AgentOnExit::Stop, [&isDone] { isDone = true; });
        s.agent.turn();
        QCOMPARE(s.agent.transport.oldestWaiting().path, u"/api/daemon/stop"_s);
        QCOMPARE(s.agent.transport.oldestWaiting().body->value("timeoutSeconds"_L1).toInt(-1), 0);
        s.agent.transport.answer(200, {});
        QVERIFY(!isDone);
        s.end(0);
        QVERIFY(isDone);
        s.wait(1h);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void anAgentThatDoesNotStopIsKilled()
    {
        SupervisorFixture s;
        s.run();
        bool isDone = false;
        s.supervisor.shutDown(Supervisor::AgentOnExit::Stop, [&isDone] { isDone = true; });
        s.wait(11s);
        QCOMPARE(s.process().signalsSent, QStringList{u"terminate"_s}); // the stop request failed
        s.wait(1s);
        QCOMPARE(s.process().signalsSent.last(), u"kill"_s);
        QVERIFY(!isDone);
        s.wait(2s);
        QVERIFY(isDone);
    }

    void shutDownDuringAStartStopsTheAgentOnceStarted()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.refuse();
        bool isDone = false;
        s.supervisor.shutDown(Supervisor::AgentOnExit::Stop, [&isDone] { isDone = true; });
        s.wait(100ms); // neither an API nor a process to stop yet
        s.process().signalsSent.clear();
        Q_EMIT s.process().process->started();
        QCOMPARE(s.process().signalsSent, QStringList{u"terminate"_s});
        QVERIFY(!isDone);
        s.end(0);
        QVERIFY(isDone);
    }

    void theAgentCanKeepRunning()
    {
        SupervisorFixture s;
        s.run();
        bool isDone = false;
        s.supervisor.shutDown(Supervisor::AgentOnExit::KeepRunning, [&isDone] { isDone = true; });
        QVERIFY(isDone);
        QVERIFY(!s.process().process); // released
        QVERIFY(s.process().signalsSent.isEmpty());
        QVERIFY(!s.events.isConnected());
    }

    void aForeignAgentAlwaysKeepsRunning()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        const qsizetype sentBefore = s.agent.transport.sent.size();
        bool isDone = false;
        s.supervisor.shutDown(Supervisor::AgentOnExit::Stop, [&isDone] { isDone = true; });
        QVERIFY(isDone);
        QCOMPARE(s.agent.transport.sent.size(), sentBefore);
    }

    void aRestartStopsAndStartsTheAgent()
    {
        SupervisorFixture s;
        s.run();
        s.supervisor.restartAgent();
        s.agent.turn();
        QCOMPARE(s.agent.transport.oldestWaiting().path, u"/api/daemon/stop"_s);
        s.agent.transport.answer(200, {});
        s.end(0);
        QCOMPARE(s.processes.made.size(), 2);
        QCOMPARE(s.state(), Supervision::Starting);
        QVERIFY(!s.supervisor.lastExit()); // not recorded, because it was requested
    }

    void aForeignAgentIsNotRestarted()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        s.supervisor.restartAgent();
        QCOMPARE(s.state(), Supervision::Attached);
    }

private:
    /// Makes this process look like the agent that an earlier run of the desktop started.
    static void recordThisProcess(const SupervisorFixture &s)
    {
        const qint64 self = QCoreApplication::applicationPid();
        const auto written = control::writeEndpoint(
            s.agent.paths().endpoint(), {.port = s.agent.port, .pid = self, .version = {}, .startedAt = {}});
        QVERIFY(written);
        recordAgent(s.agent.paths(), self);
    }
};

RENSEI_TEST(SupervisorTest)

} // namespace rensei::tests

#include "tst_supervisor.moc"
