#include "app/backend/session_stops.h"

#include "tests/fakes/fake_agent.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Problem = SessionStops::Problem;

QString nameOf(StopProgress::Phase phase)
{
    return phase == StopProgress::Phase::Requested ? u"requested"_s
        : phase == StopProgress::Phase::Delivered  ? u"delivered"_s
                                                   : u"late"_s;
}

/// SessionStops with a fake platform and a fake agent.
struct SessionStopsFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    SessionStops stops{api, client, clock};
    QSignalSpy failed{&stops, &SessionStops::failed};
    QSignalSpy stopped{&stops, &SessionStops::stopped};
    QStringList progress; ///< of all stops: "requested", "delivered", "late", "over"
    std::optional<StopProgress> last;

    SessionStopsFixture()
    {
        api.setKey(wire::token("made-up key"));
        QObject::connect(
            &stops, &SessionStops::progressed, &stops, [this](const QString &, const std::optional<StopProgress> &now) {
                progress.append(now ? nameOf(now->phase) : u"over"_s);
                last = now;
            });
    }

    void answer(int status, bool isStopped, bool isDelivered = false)
    {
        platform.answer(status, {{u"stopped"_s, isStopped}, {u"delivered"_s, isDelivered}});
    }
    Problem problem() const { return failed.last().at(1).value<Problem>(); }

    void list(const QString &id, platform::PublicStatus status)
    {
        SessionRow row;
        row.session = {.id = id, .status = status};
        stops.apply({.changed = {row}, .removed = {}});
    }

    /// Answers the client's hello, so that its pending request is sent.
    void turnAgent()
    {
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(u"hello"_s))
            agent.sayHello();
    }
};

class SessionStopsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopIsRequestedDeliveredAndLate()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a/1"_s, {});
        QCOMPARE(s.progress, QStringList{u"requested"_s});
        QCOMPARE(s.platform.sent.last().method, "POST"_ba);
        QCOMPARE(s.platform.sent.last().path, u"/api/public/sessions/a%2F1/stop"_s);
        const Instant since = s.clock.utcNow();
        s.clock.advance(10s);
        s.answer(202, false, true);
        QCOMPARE(s.progress, (QStringList{u"requested"_s, u"delivered"_s}));
        QCOMPARE(s.last->since, since);
        s.clock.advance(109s);
        QCOMPARE(s.progress.size(), 2);
        s.clock.advance(1s);
        QCOMPARE(s.progress.last(), u"late"_s);
        s.clock.advance(1h);
        QCOMPARE(s.progress.size(), 3);
        QVERIFY(s.failed.isEmpty());
        QVERIFY(s.stopped.isEmpty());
    }

    void anAcceptedStopIsNotYetDelivered()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.answer(202, false, false);
        QCOMPARE(s.last->phase, StopProgress::Phase::Requested);
    }

    void anImmediateStopIsReported()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.answer(200, true);
        QCOMPARE(s.stopped.size(), 1);
        QCOMPARE(s.stopped.last().at(0), u"a"_s);
        QVERIFY(s.last); // over only when the list shows it
    }

    void eachStopHasItsOwnTimeout()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.clock.advance(60s);
        s.stops.stop(u"b"_s, {});
        s.clock.advance(60s);
        QCOMPARE(s.progress.count(u"late"_s), 1);
        s.clock.advance(60s);
        QCOMPARE(s.progress.count(u"late"_s), 2);
    }

    void aStopIsRequestedOnce()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.stops.stop(u"a"_s, {});
        QCOMPARE(s.platform.sent.size(), 1);
        QCOMPARE(s.progress.size(), 1);
    }

    void aLateStopCanBeRequestedAgain()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.answer(202, false, true);
        s.clock.advance(119s);
        s.stops.stop(u"a"_s, {});
        QCOMPARE(s.platform.sent.size(), 1);
        s.clock.advance(1s);
        s.stops.stop(u"a"_s, {});
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.last->phase, StopProgress::Phase::Requested);
        QCOMPARE(s.last->since, s.clock.utcNow());
        s.clock.advance(120s);
        QCOMPARE(s.progress.count(u"late"_s), 2);
    }

    void resetForgetsPendingStops()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.stops.reset();
        s.clock.advance(1h);
        QVERIFY(!s.progress.contains(u"late"_s));
        s.stops.stop(u"a"_s, {});
        QCOMPARE(s.platform.sent.size(), 2);
    }

    void aFinishedStopCanBeRequestedAgain()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.answer(202, false, true);
        s.list(u"a"_s, platform::PublicStatus::Completed);
        s.stops.stop(u"a"_s, {});
        QCOMPARE(s.platform.sent.size(), 2);
    }

    void aStopEndsWithTheSessionInTheList_data()
    {
        QTest::addColumn<platform::PublicStatus>("status");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("stopped") << platform::PublicStatus::Stopped << true;
        QTest::newRow("completed before the stop arrived") << platform::PublicStatus::Completed << true;
        QTest::newRow("still working") << platform::PublicStatus::Working << false;
    }

    void aStopEndsWithTheSessionInTheList()
    {
        QFETCH(platform::PublicStatus, status);
        QFETCH(bool, isOver);
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.answer(202, false, true);
        s.list(u"a"_s, status);
        s.clock.advance(1h);
        QCOMPARE(s.progress.contains(u"late"_s), !isOver);
    }

    void aStopEndsWhenTheSessionIsRemoved()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.stops.apply({.changed = {}, .removed = {u"a"_s}});
        s.clock.advance(1h);
        QVERIFY(!s.progress.contains(u"late"_s));
    }

    void aSessionThatHasAlreadyEndedIsNoFailure_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("its status does not allow it") << wire::refusal(ErrorKind::Conflict, 409);
        QTest::newRow("it is unknown") << wire::sessionMissing();
    }

    void aSessionThatHasAlreadyEndedIsNoFailure()
    {
        QFETCH(Error, error);
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, u"local-1"_s);
        s.platform.answer(error);
        QCOMPARE(s.progress.last(), u"over"_s);
        QCOMPARE(s.stopped.size(), 1); // so that the list is refreshed
        QVERIFY(s.failed.isEmpty());
        QVERIFY(s.agent.transport.sent.isEmpty());
    }

    void aRefusedStopIsReportedAndOver_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no server answers") << wire::offline(true) << Problem::OutOfReach;
        QTest::newRow("the key has no permission") << wire::refusal(ErrorKind::Forbidden, 403) << Problem::NotAllowed;
        QTest::newRow("the key is invalid") << wire::refusal(ErrorKind::Unauthorized, 401) << Problem::NotAllowed;
        QTest::newRow("a server error") << wire::busy() << Problem::Other;
        QTest::newRow("no stop route, and not a local session") << wire::routeMissing() << Problem::NotLocal;
    }

    void aRefusedStopIsReportedAndOver()
    {
        QFETCH(Error, error);
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.platform.answer(error);
        QCOMPARE(s.progress.last(), u"over"_s);
        QCOMPARE(s.failed.size(), 1);
        QTEST(s.problem(), "problem");
        s.clock.advance(1h);
        QCOMPARE(s.progress.size(), 2);
        QCOMPARE(s.platform.sent.size(), 1);
    }

    void withoutAStopRouteTheAgentStopsItsSessions()
    {
        SessionStopsFixture s;
        QVERIFY(s.stops.canStop(false));
        s.stops.stop(u"a"_s, u"local-1"_s);
        s.platform.answer(wire::routeMissing());
        s.turnAgent();
        QCOMPARE(s.agent.transport.oldestWaiting().path, u"/api/daemon/sessions/local-1/stop"_s);
        s.agent.transport.answer(200, {{u"ok"_s, true}});
        QCOMPARE(s.last->phase, StopProgress::Phase::Delivered);
        QVERIFY(!s.stops.canStop(false)); // sessions on other computers cannot be stopped
        QVERIFY(s.stops.canStop(true));
        s.stops.stop(u"b"_s, u"local-2"_s);
        QCOMPARE(s.platform.sent.size(), 1); // the missing route is known
        s.stops.stop(u"c"_s, {});
        QCOMPARE(s.problem(), Problem::NotLocal);
    }

    void anUnreachableAgentIsReported()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, u"local-1"_s);
        s.platform.answer(wire::routeMissing());
        s.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(s.problem(), Problem::AgentUnreachable);
        QCOMPARE(s.progress.last(), u"over"_s);
    }

    void anAgentThatRefusesSaysWhy()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, u"local-1"_s);
        s.platform.answer(wire::routeMissing());
        s.agent.transport.answer(
            Error{.kind = ErrorKind::NotFound, .httpStatus = 404, .serverText = u"session not found"_s});
        QCOMPARE(s.problem(), Problem::AgentRefused);
        QCOMPARE(s.progress.last(), u"over"_s);
    }

    void anotherPlatformMayHaveAStopRoute()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.platform.answer(wire::routeMissing());
        QVERIFY(!s.stops.canStop(false));
        s.stops.reset();
        QVERIFY(s.stops.canStop(false));
    }

    void aMissingRouteIsTriedAgainTheNextDay()
    {
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.platform.answer(wire::routeMissing());
        s.clock.advance(24h + 1min);
        QVERIFY(s.stops.canStop(false));
    }

    void repliesForAnEarlierAccountAreIgnored_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("a reply in the same event loop iteration") << false;
        QTest::newRow("a later reply") << true;
    }

    void repliesForAnEarlierAccountAreIgnored()
    {
        QFETCH(bool, isLater);
        SessionStopsFixture s;
        s.stops.stop(u"a"_s, {});
        s.stops.stop(u"b"_s, {});
        s.stops.reset();
        if (isLater)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (s.platform.waiting() > 0)
            s.platform.answer(wire::refusal(ErrorKind::Conflict, 409));
        s.clock.advance(1h);
        QCOMPARE(s.progress, (QStringList{u"requested"_s, u"requested"_s}));
        QVERIFY(s.stopped.isEmpty());
    }
};

RENSEI_TEST(SessionStopsTest)

} // namespace rensei::tests

#include "tst_session_stops.moc"
