#include "agent/control/event_follower.h"

#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeAgent;

class EventFollowerTest : public QObject {
    Q_OBJECT

    struct Followed {
        FakeAgent agent;
        ControlLink link{agent.paths(), agent.channels(), agent.clock};
        EventFollower follower{link, agent.clock};
        QSignalSpy connected{&follower, &EventFollower::connected};
        QSignalSpy received{&follower, &EventFollower::received};
        QSignalSpy status{&follower, &EventFollower::statusChanged};
        QSignalSpy sessions{&follower, &EventFollower::sessionsChanged};
        QList<Obstacle> lost;

        Followed()
        {
            connect(&follower, &EventFollower::lost, &follower,
                [this](const ControlFailure &failure) { lost.append(failure.obstacle); });
        }
        void connectToAgent()
        {
            follower.start();
            agent.sayHello();
            Q_EMIT agent.streams.last->opened();
        }
    };

private Q_SLOTS:
    void followsAnAuthenticatedAgent()
    {
        Followed f;
        f.connectToAgent();
        QCOMPARE(f.agent.streams.opened.first().path, u"/api/daemon/events"_s);
        QVERIFY(f.agent.streams.opened.first().bearer->equals(f.agent.token->view()));
        QCOMPARE(f.connected.size(), 1);
        QVERIFY(f.follower.isConnected());
        Q_EMIT f.agent.streams.last->received(statusEvent({.status = DaemonStatus::Ready}) + sessionsEvent({}));
        QCOMPARE(f.status.size(), 1);
        QCOMPARE(f.status.first().first().value<StatusPayload>().status, DaemonStatus::Ready);
        QCOMPARE(f.sessions.size(), 1);
        Q_EMIT f.agent.streams.last->received(": ping\n\n");
        QCOMPARE(f.received.size(), 2);
    }

    void skipsUnreadableEvents()
    {
        Followed f;
        f.connectToAgent();
        Q_EMIT f.agent.streams.last->received(
            "event: status\ndata: nonsense\n\nevent: sessions\ndata: {}\n\nevent: other\ndata: 1\n\n"
            + statusEvent({.status = DaemonStatus::Paused}));
        QCOMPARE(f.status.size(), 1);
        QCOMPARE(f.sessions.size(), 0);
    }

    void reconnectsAfterALoss()
    {
        Followed f;
        f.connectToAgent();
        Q_EMIT f.agent.streams.last->closed(Error{.kind = ErrorKind::Offline, .unanswered = true});
        QCOMPARE(f.lost, QList({Obstacle::Silent}));
        QVERIFY(!f.follower.isConnected());
        f.agent.clock.advance(15s);
        f.agent.sayHello();
        QCOMPARE(f.agent.streams.opened.size(), 2);
    }

    void retriesWhileNoAgentRuns()
    {
        Followed f;
        f.follower.start();
        for (int i = 1; i <= 5; ++i) {
            f.agent.transport.answer(FakeAgent::refused());
            QCOMPARE(f.lost.size(), i);
            f.agent.clock.advance(15s);
        }
        QCOMPARE(f.agent.transport.sent.size(), 6);
        QCOMPARE(f.lost.last(), Obstacle::NotListening);
    }

    void aStartingAgentIsReportedAsStarting()
    {
        Followed f;
        f.follower.start();
        f.agent.sayHello();
        Q_EMIT f.agent.streams.last->closed(FakeAgent::status(503));
        QCOMPARE(f.lost, QList({Obstacle::Starting}));
        QCOMPARE(f.connected.size(), 0);
    }

    void startDoesNotWaitForTheNextAttempt()
    {
        Followed f;
        f.follower.start();
        f.agent.transport.answer(FakeAgent::refused());
        f.follower.start();
        QCOMPARE(f.agent.transport.sent.size(), 2);
        f.follower.start();
        QCOMPARE(f.agent.transport.sent.size(), 2);
        f.agent.clock.advance(60s);
        QCOMPARE(f.agent.transport.sent.size(), 2);
    }

    void nothingIsReceivedAfterStop()
    {
        Followed f;
        f.connectToAgent();
        auto *stream = f.agent.streams.last;
        f.follower.stop();
        Q_EMIT stream->received(": ping\n\n");
        Q_EMIT stream->closed(Error{.kind = ErrorKind::Offline});
        QCOMPARE(f.received.size(), 0);
        QVERIFY(f.lost.isEmpty());
        QCOMPARE(f.agent.clock.waiting(), 0);
        QCoreApplication::sendPostedEvents(stream, QEvent::DeferredDelete);
        QVERIFY(!f.agent.streams.last);
    }

    void stopCancelsAPendingAttempt()
    {
        Followed f;
        f.follower.start();
        f.follower.stop();
        f.agent.sayHello();
        QVERIFY(f.agent.streams.opened.isEmpty());
    }

    void anEndlessEventEndsTheConnection()
    {
        Followed f;
        f.connectToAgent();
        Q_EMIT f.agent.streams.last->received("data: " + QByteArray(SseParser::maxPending, 'x'));
        QCOMPARE(f.lost, QList({Obstacle::Failed}));
    }

    void stoppingFromASlotIsSafe()
    {
        Followed f;
        f.connectToAgent();
        connect(&f.follower, &EventFollower::statusChanged, &f.follower, [&f] { f.follower.stop(); });
        Q_EMIT f.agent.streams.last->received(statusEvent({}) + statusEvent({}));
        QCOMPARE(f.status.size(), 1);
    }
};

RENSEI_TEST(EventFollowerTest)

} // namespace rensei::control

#include "tst_event_follower.moc"
