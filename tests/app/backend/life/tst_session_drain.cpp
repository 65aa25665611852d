#include "app/backend/life/session_drain.h"

#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::DaemonStatus;

struct DrainFixture {
    FakeAgent agent;
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    StatusMonitor monitor{{api, client, events, agent.clock}};
    QString noteFile = agent.paths().root + u"/desktop-drain.json"_s;
    SessionDrain drain{{client, monitor, noteFile}};
    QSignalSpy resumed{&drain, &SessionDrain::leftoverResumed};
    QSignalSpy changed{&drain, &SessionDrain::changed};
    QSignalSpy finished{&drain, &SessionDrain::finished};
    QSignalSpy undone{&drain, &SessionDrain::undone};
    QSignalSpy failed{&drain, &SessionDrain::failed};

    void say(DaemonStatus status, int active, qint64 pid = 1)
    {
        Q_EMIT events.statusChanged({.status = status, .pid = pid, .activeSessions = active, .maxSessions = 4});
    }
    void rest(int sessions)
    {
        control::SessionPayload paused;
        paused.waiting = control::SessionPayload::Waiting{.why = u"paused"_s};
        drain.setSessions(QList<control::SessionPayload>(sessions, paused));
    }
    /// The path of the request that waits; "" when there is none.
    QString asked()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // a canceled request is gone
        agent.turn();
        if (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains("hello"_L1))
            agent.sayHello();
        agent.turn();
        return agent.transport.waiting() > 0 ? agent.transport.oldestWaiting().path : QString();
    }
    void begin()
    {
        say(DaemonStatus::Ready, 2);
        drain.start();
    }
};

class SessionDrainTest : public QObject {
    Q_OBJECT

    static constexpr auto self = [] { return QCoreApplication::applicationPid(); };

    /// A process that runs is asked to drain by a desktop that ends then.
    static void leave(DrainFixture &d)
    {
        SessionDrain earlier{{d.client, d.monitor, d.noteFile}};
        d.say(DaemonStatus::Ready, 2, self());
        earlier.start();
        QCOMPARE(d.asked(), u"/api/daemon/drain"_s);
        d.say(DaemonStatus::Draining, 2, self());
    }

private Q_SLOTS:
    void whatAnEarlierRunLeftTakesSessionsAgain()
    {
        DrainFixture d;
        leave(d);
        SessionDrain next{{d.client, d.monitor, d.noteFile}};
        const QSignalSpy nextResumed(&next, &SessionDrain::leftoverResumed);
        d.say(DaemonStatus::Draining, 2, self());
        QCOMPARE(d.asked(), u"/api/daemon/resume"_s);
        QCOMPARE(nextResumed.size(), 0);
        d.agent.transport.answer(200, {{u"ok"_s, true}});
        QCOMPARE(nextResumed.size(), 1);
        QVERIFY(!QFile::exists(d.noteFile));
        d.say(DaemonStatus::Draining, 2, self()); // by somebody, later
        QCOMPARE(d.asked(), QString());
    }

    void anAgentThatIsStoppingIsLeftAlone()
    {
        DrainFixture d;
        leave(d);
        SessionDrain next{{d.client, d.monitor, d.noteFile}};
        const QSignalSpy nextResumed(&next, &SessionDrain::leftoverResumed);
        d.say(DaemonStatus::Draining, 2, self());
        QCOMPARE(d.asked(), u"/api/daemon/resume"_s);
        d.agent.transport.answer(Error{.kind = ErrorKind::Conflict, .httpStatus = 409});
        QCOMPARE(nextResumed.size(), 0);
        QVERIFY(!QFile::exists(d.noteFile));
        d.say(DaemonStatus::Draining, 1, self());
        QCOMPARE(d.asked(), QString());
    }

    void whatSomebodyElseDrainedStaysSo()
    {
        DrainFixture d;
        d.say(DaemonStatus::Draining, 2, self());
        QCOMPARE(d.asked(), QString());
        leave(d);
        SessionDrain next{{d.client, d.monitor, d.noteFile}};
        d.say(DaemonStatus::Draining, 2, 1); // another agent
        QCOMPARE(d.asked(), QString());
    }

    void aPersonWhoWasQuickerIsNotOverruled()
    {
        DrainFixture d;
        leave(d);
        SessionDrain next{{d.client, d.monitor, d.noteFile}};
        d.say(DaemonStatus::Ready, 2, self());
        QVERIFY(!QFile::exists(d.noteFile));
        d.say(DaemonStatus::Draining, 2, self());
        QCOMPARE(d.asked(), QString());
    }

    void aDrainThatEndsLeavesNoNote()
    {
        DrainFixture d;
        d.say(DaemonStatus::Ready, 2, self());
        d.drain.start();
        QVERIFY(QFile::exists(d.noteFile));
        d.drain.cancel([] {});
        QCOMPARE(d.asked(), u"/api/daemon/resume"_s);
        QVERIFY(QFile::exists(d.noteFile)); // the agent may not have heard of it
        d.agent.transport.answer(200, {{u"ok"_s, true}});
        QVERIFY(!QFile::exists(d.noteFile));
    }

    void itIsOverWhenNoSessionIsLeft()
    {
        DrainFixture d;
        d.begin();
        QCOMPARE(d.asked(), u"/api/daemon/drain"_s);
        QVERIFY(d.drain.isActive());
        QCOMPARE(d.drain.left(), 2);
        d.say(DaemonStatus::Draining, 2);
        d.say(DaemonStatus::Draining, 1);
        QCOMPARE(d.drain.left(), 1);
        QCOMPARE(d.finished.size(), 0);
        d.say(DaemonStatus::Draining, 0);
        QCOMPARE(d.finished.size(), 1);
        QCOMPARE(d.undone.size() + d.failed.size(), 0);
    }

    void whatRestsIsNotWaitedFor()
    {
        DrainFixture d;
        d.begin();
        d.say(DaemonStatus::Draining, 2);
        d.rest(1);
        QCOMPARE(d.drain.left(), 1);
        QCOMPARE(d.finished.size(), 0);
        d.rest(2);
        QCOMPARE(d.finished.size(), 1);
    }

    void theEndOfTheAgentsOwnTimeChangesNothing()
    {
        DrainFixture d;
        d.begin();
        d.asked();
        d.say(DaemonStatus::Draining, 1);
        d.agent.transport.answer(Error{.kind = ErrorKind::Conflict, .httpStatus = 409});
        QVERIFY(d.drain.isActive());
        d.say(DaemonStatus::Draining, 0);
        QCOMPARE(d.finished.size(), 1);
    }

    void anAgentThatDoesNotHearItIsTold()
    {
        DrainFixture d;
        d.begin();
        d.asked();
        d.agent.transport.answer(FakeAgent::refused());
        d.agent.turn();
        while (d.agent.transport.waiting() > 0)
            d.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(d.failed.size(), 1);
        QVERIFY(!d.drain.isActive());
    }

    void whoeverResumesTheAgentEndsIt()
    {
        DrainFixture d;
        d.begin();
        d.say(DaemonStatus::Draining, 2);
        d.say(DaemonStatus::Ready, 2);
        QCOMPARE(d.undone.size(), 1);
        QVERIFY(!d.drain.isActive());
        d.say(DaemonStatus::Ready, 0);
        QCOMPARE(d.finished.size(), 0);
    }

    void anAgentThatStartedAgainIsAskedAnew()
    {
        DrainFixture d;
        d.begin();
        d.asked();
        d.say(DaemonStatus::Draining, 2);
        d.say(DaemonStatus::Ready, 2, 7); // it crashed, and sessions wait for it
        QCOMPARE(d.undone.size(), 0);
        QVERIFY(d.drain.isActive());
        QCOMPARE(d.asked(), u"/api/daemon/drain"_s);
        d.say(DaemonStatus::Draining, 2, 7);
        d.say(DaemonStatus::Draining, 0, 7);
        QCOMPARE(d.finished.size(), 1);
    }

    void calledOffTheAgentTakesSessionsAgain()
    {
        DrainFixture d;
        d.begin();
        d.asked();
        d.say(DaemonStatus::Draining, 2);
        bool isDone = false;
        d.drain.cancel([&isDone] { isDone = true; });
        QVERIFY(!d.drain.isActive());
        QVERIFY(!isDone);
        QCOMPARE(d.asked(), u"/api/daemon/resume"_s);
        d.agent.transport.answer(200, {{u"ok"_s, true}});
        QVERIFY(isDone);
        d.say(DaemonStatus::Ready, 2);
        QCOMPARE(d.undone.size(), 0);
    }

    void anAgentThatWasPausedStaysPaused()
    {
        DrainFixture d;
        d.say(DaemonStatus::Paused, 1);
        d.drain.start();
        QCOMPARE(d.asked(), QString());
        bool isDone = false;
        d.drain.cancel([&isDone] { isDone = true; });
        QVERIFY(isDone);
        QCOMPARE(d.asked(), QString());
    }

    void aMomentWithoutTheAgentIsNoEnd()
    {
        DrainFixture d;
        d.begin();
        d.say(DaemonStatus::Draining, 2);
        d.monitor.forgetAgent();
        QCOMPARE(d.finished.size(), 0);
        QCOMPARE(d.drain.left(), 2);
        QVERIFY(d.drain.isActive());
    }
};

RENSEI_TEST(SessionDrainTest)

} // namespace rensei::tests

#include "tst_session_drain.moc"
