#include "tests/agent/host/connection_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;

class ConnectionIdentityTest : public ConnectionFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void refreshesBeforeTheTokenEnds_data()
    {
        QTest::addColumn<MaybeInstant>("expiresAt");
        QTest::addColumn<std::chrono::milliseconds>("wait");
        const Instant now = FakeClock().utcNow();
        const auto row = [](const char *name, MaybeInstant expiresAt, std::chrono::milliseconds wait) {
            QTest::newRow(name) << expiresAt << wait;
        };
        row("an hour: five minutes before its end", now + 60min, 55min);
        row("under fifteen minutes: after two thirds", now + 12min, 8min);
        row("fifteen minutes", now + 15min, 10min);
        row("ended already", now - 1min, 0ms);
        row("not told", {}, 45min);
    }

    void refreshesBeforeTheTokenEnds()
    {
        QFETCH(MaybeInstant, expiresAt);
        QFETCH(std::chrono::milliseconds, wait);
        std::optional<std::chrono::milliseconds> life;
        if (expiresAt)
            life = *expiresAt - FakeClock().utcNow();
        QCOMPARE(refreshWait(life), wait);
    }

    void fault10D14_theServersClockTellsWhenATokenEnds_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::newRow("two hours ahead") << std::chrono::milliseconds(2h);
        QTest::newRow("right") << std::chrono::milliseconds(0);
        QTest::newRow("two hours behind") << std::chrono::milliseconds(-2h);
    }

    void fault10D14_theServersClockTellsWhenATokenEnds()
    {
        QFETCH(std::chrono::milliseconds, ahead);
        const Instant serverTime = m_clock->utcNow() - ahead;
        m_connection->setToken(wire::token("made-up one"));
        const QJsonObject body{
            {u"workerId"_s, u"wkr_1"_s}, {u"runtimeJwt"_s, u"a.b.c"_s}, {u"expiresAt"_s, toIso(serverTime + 60min)}};
        m_transport->answer(http::Response{.status = 201, .body = body, .root = body, .date = serverTime});
        m_clock->advance(55min - 1ms);
        QCOMPARE(paths().size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        QCOMPARE(bearer(), QByteArrayView("a.b.c")); // it is still good
        const QJsonObject refreshed{{u"runtimeToken"_s, u"d.e.f"_s}, {u"expiresAt"_s, toIso(serverTime + 115min)}};
        m_transport->answer(
            http::Response{.status = 200, .body = refreshed, .root = refreshed, .date = serverTime + 55min});
        m_clock->advance(55min - 1ms);
        QCOMPARE(paths().size(), 2);
        m_clock->advance(1ms);
        QCOMPARE(paths().size(), 3);
    }

    void fault10D14_aClockThatIsSetChangesNothing()
    {
        goOnline(m_clock->utcNow() + 60min);
        m_clock->sleep(2h); // for this purpose the same as setting it
        refuseACall();
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        QCOMPARE(bearer(), QByteArrayView("a.b.c"));
    }

    void theLadderOfARefusedToken()
    {
        goOnline();
        refuseACall();
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        QCOMPARE(bearer(), QByteArrayView("a.b.c"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(bearer(), QByteArrayView("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->state(), RegistrationState::Reregistering);
        m_clock->advance(60s);
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->state(), RegistrationState::Refused);
    }

    void aRefreshKeepsTheWorkerId()
    {
        goOnline();
        refuseACall();
        m_transport->answer(200, {{u"runtimeToken"_s, u"d.e.f"_s}});
        QCOMPARE(m_connection->state(), RegistrationState::Online);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        QCOMPARE(m_api->identity()->bearer->view(), QByteArrayView("d.e.f"));
        QCOMPARE(m_transfers.size(), 1); // of the first registration
    }

    void refreshesInTime()
    {
        goOnline(FakeClock().utcNow() + 60min);
        m_clock->advance(55min - 1ms);
        QCOMPARE(paths().size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        m_transport->answer(wire::busy());
        QCOMPARE(m_connection->state(), RegistrationState::Refreshing);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        m_clock->advance(60s);
        QCOMPARE(paths().size(), 3);
    }

    void anEvictedWorkerIsReplacedAfterItsSessionsWereHandedOver()
    {
        goOnline();
        const QSignalSpy heartbeatRequested(m_connection.get(), &Connection::heartbeatRequested);
        m_clock->advance(60s);
        m_connection->handleWorkerMissing();
        QCOMPARE(heartbeatRequested.size(), 0);
        m_clock->advance(3s);
        QCOMPARE(heartbeatRequested.size(), 1);
        m_connection->handleWorkerMissing();
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        m_transport->answer(wire::workerMissing());
        m_clock->advance(2s); // the platform may be restoring it
        m_transport->answer(wire::workerMissing());
        QCOMPARE(m_connection->state(), RegistrationState::Reregistering);
        m_holdsTransfer = true;
        answerRegistration(u"wkr_2"_s);
        QCOMPARE(m_transfers.last(), u"wkr_1 wkr_2"_s);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        m_done();
        QCOMPARE(m_api->identity()->workerId, u"wkr_2"_s);
        QCOMPARE(m_connection->state(), RegistrationState::Online);
    }

    void doesNotRegisterAgainTwiceWithinAMinute()
    {
        goOnline();
        m_connection->handleWorkerMissing();
        m_connection->handleWorkerMissing();
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_connection->state(), RegistrationState::Reregistering);
        answerRegistration();
        m_connection->handleWorkerMissing();
        m_connection->handleWorkerMissing();
        m_clock->advance(59s);
        QCOMPARE(m_connection->state(), RegistrationState::Reregistering);
        m_connection->retryNow();
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 2);
        m_clock->advance(1s);
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 3);
    }

    void takesUpItsFormerWorkerId()
    {
        goOnline();
        make(); // a next run
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(m_connection->state(), RegistrationState::Resuming);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        QCOMPARE(bearer(), QByteArrayView("made-up one"));
        m_transport->answer(200, {{u"runtimeToken"_s, u"d.e.f"_s}});
        QCOMPARE(m_connection->state(), RegistrationState::Online);
        QCOMPARE(m_transfers.last(), u"wkr_1"_s); // from no other
    }

    void fault10BB_aNewWorkerIdIsStoredBeforeAnythingIsTransferredToIt()
    {
        goOnline();
        make(); // a next run, whose worker the platform forgot
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::routeMissing());
        m_holdsTransfer = true;
        answerRegistration(u"wkr_2"_s);
        make(); // killed while sessions are transferred
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths().last(), u"/api/workers/wkr_2/refresh-token"_s);
        m_transport->answer(wire::routeMissing());
        answerRegistration(u"wkr_3"_s);
        QCOMPARE(m_transfers.last(), u"wkr_2 wkr_1 wkr_3"_s);
        make();
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(200, {{u"runtimeToken"_s, u"d.e.f"_s}});
        QCOMPARE(m_transfers.last(), u"wkr_2 wkr_1 wkr_3"_s); // a resumed id takes over what it did not get before
    }

    void oneThatIsGoneIsReplacedAndItsSessionsHandedOver()
    {
        goOnline();
        make();
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_connection->state(), RegistrationState::Registering);
        answerRegistration(u"wkr_2"_s);
        QCOMPARE(m_transfers.last(), u"wkr_1 wkr_2"_s);
    }

    void anotherTokenTakesNothingUp()
    {
        goOnline();
        make();
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
    }
};

RENSEI_TEST(ConnectionIdentityTest)

} // namespace rensei::tests
#include "tst_connection_identity.moc"
