#include "app/backend/supervisor.h"

#include "agent/process/process_group.h"
#include "app/backend/agent_record.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::Obstacle;

/// An agent that is or is not there, and a supervisor that looks after it.
struct SupervisorFixture {
    FakeAgent agent;
    FakeProcesses processes;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    AgentStart bundled{{u"/opt/rensei-agent"_s, {u"run"_s}, {}, u"/"_s}, nullptr};
    Supervisor supervisor{
        {client, events, agent.clock, processes.factory(), agent.paths(), [this] { return bundled; }}};
    QSignalSpy gone{&supervisor, &Supervisor::agentGone};

    Supervision state() const { return supervisor.state(); }
    ProcessRecord &process() { return *processes.made.last(); }

    /// The agent answers the follower's next attempt.
    void answer()
    {
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(u"hello"_s))
            agent.sayHello();
        if (agent.streams.last)
            Q_EMIT agent.streams.last->opened();
    }
    void refuse() { agent.transport.answer(FakeAgent::refused()); }

    /// Nobody was there, so the bundled agent was started, and answers.
    void run()
    {
        supervisor.start();
        refuse();
        Q_EMIT process().process->started();
        Q_EMIT process().process->output("control API on 127.0.0.1:7734\n");
        answer();
    }

    void end(int code)
    {
        process().process->end(code);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void crash()
    {
        process().alive = false;
        if (agent.streams.last)
            Q_EMIT agent.streams.last->closed(FakeAgent::refused());
        Q_EMIT process().process->ended(ProcessExit{.crashed = true, .code = 9});
    }

    /// Lets time pass without anybody answering.
    void wait(std::chrono::milliseconds how)
    {
        const auto until = agent.clock.now() + how;
        while (agent.clock.now() < until) {
            agent.clock.advance(std::min<std::chrono::milliseconds>(100ms, until - agent.clock.now()));
            while (agent.transport.waiting() > 0)
                refuse();
        }
    }
};

class SupervisorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentThatRunsIsUsed()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
        QVERIFY(!s.supervisor.ownsAgent());
        QVERIFY(s.processes.made.isEmpty());
    }

    void whereNoneRunsTheBundledOneIsStarted()
    {
        SupervisorFixture s;
        s.bundled.token = share(Secret("a made-up token"));
        s.supervisor.start();
        QCOMPARE(s.state(), Supervision::Looking);
        s.refuse();
        QCOMPARE(s.state(), Supervision::Starting);
        QCOMPARE(s.process().start.program, u"/opt/rensei-agent"_s);
        Q_EMIT s.process().process->started();
        QCOMPARE(s.process().written, "a made-up token\n"_ba);
        QVERIFY(s.process().inputClosed);
        const qsizetype asked = s.agent.transport.sent.size();
        Q_EMIT s.process().process->output("control API on 127.0.0.1:7734\n");
        QCOMPARE(s.agent.transport.sent.size(), asked + 1); // it is not waited for longer than needed
        s.answer();
        QCOMPARE(s.state(), Supervision::Running);
        QVERIFY(s.supervisor.ownsAgent());
    }

    void whoAnswersAndCannotBeSpokenToIsNotFought_data()
    {
        QTest::addColumn<bool>("isUnanswered");
        QTest::addColumn<int>("status");
        QTest::addColumn<Supervision>("state");
        QTest::newRow("it is starting") << false << 503 << Supervision::Looking;
        QTest::newRow("it refuses the token") << false << 401 << Supervision::Blocked;
        QTest::newRow("it never answers") << true << 0 << Supervision::Blocked;
    }

    void whoAnswersAndCannotBeSpokenToIsNotFought()
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

    void anAgentThatCrashesIsStartedAgainSoon()
    {
        SupervisorFixture s;
        s.run();
        s.crash();
        QCOMPARE(s.gone.size(), 1);
        QCOMPARE(s.state(), Supervision::Waiting);
        QVERIFY(s.supervisor.lastEnd());
        QCOMPARE(s.processes.made.size(), 1);
        s.wait(1200ms);
        QCOMPARE(s.processes.made.size(), 2);
        QCOMPARE(s.state(), Supervision::Starting);
    }

    void oneThatKeepsCrashingIsGivenUp()
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
        QCOMPARE(s.state(), Supervision::GivenUp);
        QCOMPARE(s.processes.made.size(), 5);
        s.supervisor.startAgent();
        QCOMPARE(s.state(), Supervision::Starting);
        s.crash();
        QCOMPARE(s.state(), Supervision::Waiting); // the former failures are forgiven
    }

    void whatIsStoppedInGoodOrderStays()
    {
        SupervisorFixture s;
        s.run();
        s.end(0);
        s.wait(1h);
        QCOMPARE(s.state(), Supervision::Stopped);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void oneThatFindsAnotherLeavesItThePlace()
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

    void oneThatNeverAnswersIsKilledAndCounts()
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
        QCOMPARE(s.state(), Supervision::Waiting);
    }

    void aProgramThatIsNotThereIsSaid()
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

    void somebodyElsesAgentThatVanishesIsLeftToThemFirst()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        QCOMPARE(s.gone.size(), 1);
        QCOMPARE(s.state(), Supervision::Waiting);
        s.wait(9s);
        QVERIFY(s.processes.made.isEmpty());
        s.wait(1s);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void anAgentOfAFormerRunIsAdopted()
    {
        SupervisorFixture s;
        rememberThisProcess(s);
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Running);
        QVERIFY(s.supervisor.ownsAgent());
        QVERIFY(s.processes.made.isEmpty());
    }

    void anOtherProcessOfThatNumberIsNot()
    {
        SupervisorFixture s;
        // The endpoint file of the fake agent names process 1, which was never remembered.
        rememberAgent(s.agent.paths(), QCoreApplication::applicationPid());
        s.supervisor.start();
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
    }

    void leavingStopsWhatWasStarted()
    {
        SupervisorFixture s;
        s.run();
        bool hasLeft = false;
        s.supervisor.leave(Supervisor::Leave::StopAgent, [&hasLeft] { hasLeft = true; });
        s.agent.turn();
        QCOMPARE(s.agent.transport.oldestWaiting().path, u"/api/daemon/stop"_s);
        QCOMPARE(s.agent.transport.oldestWaiting().body->value("timeoutSeconds"_L1).toInt(-1), 0);
        s.agent.transport.answer(200, {});
        QVERIFY(!hasLeft);
        s.end(0);
        QVERIFY(hasLeft);
        s.wait(1h);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void whatDoesNotStopIsKilled()
    {
        SupervisorFixture s;
        s.run();
        bool hasLeft = false;
        s.supervisor.leave(Supervisor::Leave::StopAgent, [&hasLeft] { hasLeft = true; });
        s.wait(11s);
        QCOMPARE(s.process().signalsSent, QStringList{u"terminate"_s}); // it could not be told
        s.wait(1s);
        QCOMPARE(s.process().signalsSent.last(), u"kill"_s);
        QVERIFY(!hasLeft);
        s.wait(2s);
        QVERIFY(hasLeft);
    }

    void whatIsLeftWhileItStartsIsEndedOnceItHasStarted()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.refuse();
        bool hasLeft = false;
        s.supervisor.leave(Supervisor::Leave::StopAgent, [&hasLeft] { hasLeft = true; });
        s.wait(100ms); // nobody listens who could be told, and no process that a signal would reach
        s.process().signalsSent.clear();
        Q_EMIT s.process().process->started();
        QCOMPARE(s.process().signalsSent, QStringList{u"terminate"_s});
        QVERIFY(!hasLeft);
        s.end(0);
        QVERIFY(hasLeft);
    }

    void whatIsToRunOnRunsOn()
    {
        SupervisorFixture s;
        s.run();
        bool hasLeft = false;
        s.supervisor.leave(Supervisor::Leave::LetAgentRun, [&hasLeft] { hasLeft = true; });
        QVERIFY(hasLeft);
        QVERIFY(!s.process().process); // let go of
        QVERIFY(s.process().signalsSent.isEmpty());
        QVERIFY(!s.events.isConnected());
    }

    void somebodyElsesAgentAlwaysRunsOn()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        const qsizetype asked = s.agent.transport.sent.size();
        bool hasLeft = false;
        s.supervisor.leave(Supervisor::Leave::StopAgent, [&hasLeft] { hasLeft = true; });
        QVERIFY(hasLeft);
        QCOMPARE(s.agent.transport.sent.size(), asked);
    }

    void aRestartIsAnEndAndAStart()
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
        QVERIFY(!s.supervisor.lastEnd()); // nobody need wonder about that one
    }

    void somebodyElsesAgentIsNotRestarted()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        s.supervisor.restartAgent();
        QCOMPARE(s.state(), Supervision::Attached);
    }

private:
    /// As if this very process were the agent that a former run of the desktop had started.
    static void rememberThisProcess(const SupervisorFixture &s)
    {
        const qint64 self = QCoreApplication::applicationPid();
        const auto written = control::writeEndpoint(
            s.agent.paths().endpoint(), {.port = s.agent.port, .pid = self, .version = {}, .startedAt = {}});
        QVERIFY(written);
        rememberAgent(s.agent.paths(), self);
    }
};

RENSEI_TEST(SupervisorTest)

} // namespace rensei::tests

#include "tst_supervisor.moc"
