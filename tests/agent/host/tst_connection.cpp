#include "agent/host/connection.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;
using MaybeInstant = std::optional<Instant>;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_protocol = config::Protocol::Auto;
        m_handOvers.clear();
        make();
    }

    void cleanup() { m_connection.reset(); }

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
        QCOMPARE(refreshWait(expiresAt, FakeClock().utcNow()), wait);
    }

    void registersTheDaemonNativeWayFirst()
    {
        const QSignalSpy online(m_connection.get(), &Connection::wentOnline);
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths(), QStringList{u"/v1/daemon/register"_s});
        answerRegistration();
        QCOMPARE(m_connection->link(), Link::Online);
        QCOMPARE(m_connection->leg(), Leg::V1);
        QCOMPARE(online.size(), 1);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        QCOMPARE(m_api->identity()->bearer->view(), QByteArrayView("a.b.c"));
        QVERIFY(!m_connection->isSelfHosted());
    }

    void aBaseWithoutThatRouteGetsTheOther()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::routeMissing());
        QCOMPARE(paths().last(), u"/api/workers/register"_s);
        m_transport->answer(201, {{u"workerId"_s, u"wkr_1"_s}});
        QCOMPARE(m_connection->leg(), Leg::Af);
        QVERIFY(m_connection->isSelfHosted());
        QCOMPARE(m_api->identity()->bearer->view(), QByteArrayView("made-up one"));
        QCOMPARE(m_clock->waiting(), 0); // there is nothing to refresh
    }

    void theConfiguredWayIsTheOnlyOne()
    {
        m_protocol = config::Protocol::V1;
        make();
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_transport->waiting(), 0);
        QCOMPARE(m_connection->link(), Link::Refused);
    }

    void whatPassesIsTriedAgain()
    {
        const QSignalSpy failed(m_connection.get(), &Connection::attemptFailed);
        m_connection->setToken(wire::token("made-up one"));
        for (int i = 0; i < 5; ++i) {
            m_transport->answer(i % 2 == 0 ? wire::offline() : wire::busy());
            QCOMPARE(m_connection->link(), Link::Waiting);
            m_clock->advance(60s);
        }
        QCOMPARE(paths().size(), 6);
        QCOMPARE(failed.size(), 5);
        answerRegistration();
        QVERIFY(!m_connection->lastError());
    }

    void aRefusedTokenIsProbedRarely()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->link(), Link::Refused);
        m_clock->advance(12min - 1ms);
        QCOMPARE(paths().size(), 1);
        m_clock->advance(6min);
        QCOMPARE(paths().size(), 2);
    }

    void aNewTokenIsTriedAtOnce()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(paths().size(), 2);
        QCOMPARE(m_transport->sent.last().body->value("registrationToken"_L1), u"made-up two"_s);
        answerRegistration();
        QCOMPARE(m_connection->link(), Link::Online);
    }

    void aNewTokenReplacesTheOneUnderWay()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(m_transport->sent.last().body->value("registrationToken"_L1), u"made-up two"_s);
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401)); // to the first, too late
        QCOMPARE(m_connection->link(), Link::Registering);
        answerRegistration();
        QCOMPARE(m_connection->link(), Link::Online);
    }

    void theSameTokenChangesNothing()
    {
        goOnline();
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(m_connection->link(), Link::Online);
        QCOMPARE(paths().size(), 1);
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
        QCOMPARE(m_connection->link(), Link::Reregistering);
        m_clock->advance(60s);
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->link(), Link::Refused);
    }

    void aRefreshKeepsTheWorkerId()
    {
        goOnline();
        refuseACall();
        m_transport->answer(200, {{u"runtimeToken"_s, u"d.e.f"_s}});
        QCOMPARE(m_connection->link(), Link::Online);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        QCOMPARE(m_api->identity()->bearer->view(), QByteArrayView("d.e.f"));
        QCOMPARE(m_handOvers.size(), 1); // of the first registration
    }

    void refreshesInTime()
    {
        goOnline(FakeClock().utcNow() + 60min);
        m_clock->advance(55min - 1ms);
        QCOMPARE(paths().size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        m_transport->answer(wire::busy());
        QCOMPARE(m_connection->link(), Link::Refreshing);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        m_clock->advance(60s);
        QCOMPARE(paths().size(), 3);
    }

    void anEvictedWorkerIsReplacedAfterItsSessionsWereHandedOver()
    {
        goOnline();
        const QSignalSpy askAgain(m_connection.get(), &Connection::askAgain);
        m_clock->advance(60s);
        m_connection->noteWorkerMissing();
        QCOMPARE(askAgain.size(), 0);
        m_clock->advance(3s);
        QCOMPARE(askAgain.size(), 1);
        m_connection->noteWorkerMissing();
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        m_transport->answer(wire::workerMissing());
        m_clock->advance(2s); // the platform may be restoring it
        m_transport->answer(wire::workerMissing());
        QCOMPARE(m_connection->link(), Link::Reregistering);
        m_holdsHandOver = true;
        answerRegistration(u"wkr_2"_s);
        QCOMPARE(m_handOvers.last(), u"wkr_1 wkr_2"_s);
        QCOMPARE(m_api->identity()->workerId, u"wkr_1"_s);
        m_done();
        QCOMPARE(m_api->identity()->workerId, u"wkr_2"_s);
        QCOMPARE(m_connection->link(), Link::Online);
    }

    void doesNotRegisterAgainTwiceWithinAMinute()
    {
        const auto registrations = [this] { return paths().count(u"/v1/daemon/register"_s); };
        goOnline();
        m_connection->noteWorkerMissing();
        m_connection->noteWorkerMissing();
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_connection->link(), Link::Reregistering);
        QCOMPARE(registrations(), 2); // the first time is at once
        answerRegistration(u"wkr_2"_s);
        QCOMPARE(m_connection->link(), Link::Online);

        m_clock->advance(30s);
        m_connection->noteWorkerMissing();
        m_connection->noteWorkerMissing();
        m_clock->advance(1s); // this base is known to refresh nothing
        QCOMPARE(m_connection->link(), Link::Reregistering);
        m_clock->advance(28s);
        m_connection->retryNow();
        QCOMPARE(registrations(), 2);
        m_clock->advance(1s);
        QCOMPARE(registrations(), 3);
    }

    void aTokenThatIsTakenAwayWhileRegisteringIsNotMissedForEver()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_connection->setToken(nullptr);
        QCOMPARE(m_connection->link(), Link::NeedsToken);
        answerRegistration(); // too late
        QCOMPARE(m_connection->link(), Link::NeedsToken);
        QVERIFY(!m_api->identity());
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths().size(), 2);
    }

    void takesUpItsFormerWorkerId()
    {
        goOnline();
        make(); // a next run
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(m_connection->link(), Link::Resuming);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/refresh-token"_s);
        QCOMPARE(bearer(), QByteArrayView("made-up one"));
        const auto handOvers = m_handOvers.size();
        m_transport->answer(200, {{u"runtimeToken"_s, u"d.e.f"_s}});
        QCOMPARE(m_connection->link(), Link::Online);
        QCOMPARE(m_handOvers.size(), handOvers);
    }

    void oneThatIsGoneIsReplacedAndItsSessionsHandedOver()
    {
        goOnline();
        make();
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_connection->link(), Link::Registering);
        answerRegistration(u"wkr_2"_s);
        QCOMPARE(m_handOvers.last(), u"wkr_1 wkr_2"_s);
    }

    void anotherTokenTakesNothingUp()
    {
        goOnline();
        make();
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
    }

    void leavesForGood()
    {
        goOnline();
        m_connection->leave();
        m_connection->setToken(wire::token("made-up two"));
        m_connection->retryNow();
        m_clock->advance(60min);
        QCOMPARE(paths().size(), 1);
        make();
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
    }

private:
    void make()
    {
        m_holdsHandOver = false;
        m_connection = std::make_unique<Connection>(*m_transport, *m_api, *m_clock,
            ConnectionFacts{u"https://platform.example"_s, m_dir->filePath(u"identity.json"_s), m_protocol,
                [] { return platform::HostDescription{.hostname = u"h"_s, .machineId = u"m"_s, .version = u"1"_s}; }});
        m_connection->setHandOver([this](const QString &former, const platform::WorkerIdentity &fresh, auto done) {
            m_handOvers.append(former + u' ' + fresh.workerId);
            m_done = std::move(done);
            if (!m_holdsHandOver)
                m_done();
        });
        QVERIFY(m_connection->load());
    }

    void answerRegistration(const QString &workerId = u"wkr_1"_s, MaybeInstant expiresAt = {})
    {
        QJsonObject body{{u"workerId"_s, workerId}, {u"runtimeJwt"_s, u"a.b.c"_s}};
        if (expiresAt)
            body.insert(u"expiresAt"_s, toIso(*expiresAt));
        m_transport->answer(201, body);
    }

    void goOnline(MaybeInstant expiresAt = {})
    {
        m_connection->setToken(wire::token("made-up one"));
        answerRegistration(u"wkr_1"_s, expiresAt);
        QCOMPARE(m_connection->link(), Link::Online);
    }

    void refuseACall() { Q_EMIT m_api->tokenRefused(m_api->identity()->generation); }

    QStringList paths() const
    {
        QStringList paths;
        for (const http::Request &request : m_transport->sent)
            paths.append(request.path);
        return paths;
    }

    QByteArrayView bearer() const { return m_transport->sent.last().bearer->view(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<Connection> m_connection;
    config::Protocol m_protocol = config::Protocol::Auto;
    bool m_holdsHandOver = false;
    QStringList m_handOvers;
    std::function<void()> m_done;
};

RENSEI_TEST(ConnectionTest)

} // namespace rensei::tests
#include "tst_connection.moc"
