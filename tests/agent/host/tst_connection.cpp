#include "tests/agent/host/connection_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;

class ConnectionTest : public ConnectionFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void registersTheDaemonNativeWayFirst()
    {
        const QSignalSpy online(m_connection.get(), &Connection::wentOnline);
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths(), QStringList{u"/v1/daemon/register"_s});
        answerRegistration();
        QCOMPARE(m_connection->state(), RegistrationState::Online);
        QCOMPARE(m_connection->variant(), ApiVariant::V1);
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
        QCOMPARE(m_connection->variant(), ApiVariant::Af);
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
        QCOMPARE(m_connection->state(), RegistrationState::Refused);
    }

    void whatPassesIsTriedAgain()
    {
        const QSignalSpy failed(m_connection.get(), &Connection::attemptFailed);
        m_connection->setToken(wire::token("made-up one"));
        for (int i = 0; i < 5; ++i) {
            m_transport->answer(i % 2 == 0 ? wire::offline() : wire::busy());
            QCOMPARE(m_connection->state(), RegistrationState::Waiting);
            m_clock->advance(60s);
        }
        QCOMPARE(paths().size(), 6);
        QCOMPARE(failed.size(), 5);
        answerRegistration();
        QVERIFY(!m_connection->lastError());
    }

    void fault10BI_aRefusedTokenIsTriedEveryMinuteAndAfterTenMinutesRarely()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->state(), RegistrationState::Refused);
        QCOMPARE(attemptsWithin(50s), 0); // after 60 s and a little more or less
        QCOMPARE(attemptsWithin(25s), 1);
        const int first = 1 + attemptsWithin(525s); // ten minutes are over
        QVERIFY(first >= 8 && first <= 13);
        const int then = attemptsWithin(62min);
        QVERIFY(then >= 3 && then <= 6);
    }

    void fault10BI_aRefusedTokenIsTriedAtOnceWhenACallSucceeds()
    {
        goOnline();
        m_api->readStatus(u"s1"_s, this, [](const auto &) {});
        refuseACall();
        const auto toTheCall = m_transport->takeOldest();
        for (int i = 0; i < 3; ++i)
            m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->state(), RegistrationState::Refused);
        const auto before = paths().size();
        const QJsonObject body{{u"status"_s, u"running"_s}};
        toTheCall(http::Response{.status = 200, .body = body, .root = body, .date = {}});
        m_clock->advance(1s);
        QCOMPARE(paths().size(), before + 1);
        QCOMPARE(m_connection->state(), RegistrationState::Registering);
    }

    void fault10BI_aFailedRegistrationIsTriedAgainAfterSecondsNotAMinute()
    {
        goOnline();
        m_connection->handleWorkerMissing();
        m_connection->handleWorkerMissing();
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_connection->state(), RegistrationState::Reregistering);
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 2);
        m_transport->answer(wire::busy()); // the server's store is away for 10 s
        m_clock->advance(5s - 1ms);
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 2);
        m_clock->advance(1ms);
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 3);
        m_transport->answer(wire::busy());
        m_clock->advance(10s);
        QCOMPARE(paths().count(u"/v1/daemon/register"_s), 4);
        answerRegistration();
        QCOMPARE(m_connection->state(), RegistrationState::Online);
    }

    void fault10BI_aFailedRefreshIsTriedAgainAfterSeconds()
    {
        goOnline();
        refuseACall();
        m_transport->answer(wire::busy());
        m_clock->advance(5s);
        QCOMPARE(paths().count(u"/api/workers/wkr_1/refresh-token"_s), 2);
    }

    void aNewTokenIsTriedAtOnce()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(paths().size(), 2);
        QCOMPARE(m_transport->sent.last().body->value("registrationToken"_L1), u"made-up two"_s);
        answerRegistration();
        QCOMPARE(m_connection->state(), RegistrationState::Online);
    }

    void aNewTokenReplacesTheOneUnderWay()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_connection->setToken(wire::token("made-up two"));
        QCOMPARE(m_transport->sent.last().body->value("registrationToken"_L1), u"made-up two"_s);
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401)); // to the first, too late
        QCOMPARE(m_connection->state(), RegistrationState::Registering);
        answerRegistration();
        QCOMPARE(m_connection->state(), RegistrationState::Online);
    }

    void theSameTokenChangesNothing()
    {
        goOnline();
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(m_connection->state(), RegistrationState::Online);
        QCOMPARE(paths().size(), 1);
    }

    void aTokenThatIsTakenAwayWhileRegisteringIsNotMissedForEver()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_connection->setToken(nullptr);
        QCOMPARE(m_connection->state(), RegistrationState::NeedsToken);
        answerRegistration(); // too late
        QCOMPARE(m_connection->state(), RegistrationState::NeedsToken);
        QVERIFY(!m_api->identity());
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths().size(), 2);
    }

    void leavesForGood()
    {
        goOnline();
        m_connection->shutDown();
        m_connection->setToken(wire::token("made-up two"));
        m_connection->retryNow();
        m_clock->advance(60min);
        QCOMPARE(paths().size(), 1);
        make();
        m_connection->setToken(wire::token("made-up one"));
        QCOMPARE(paths().last(), u"/v1/daemon/register"_s);
    }

private:
    /// How often it tries to register in `time`; each attempt is refused.
    int attemptsWithin(std::chrono::seconds time)
    {
        const auto before = paths().size();
        for (auto passed = 0s; passed < time; passed += 1s) {
            m_clock->advance(1s);
            if (m_transport->waiting() > 0)
                m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        }
        return static_cast<int>(paths().size() - before);
    }
};

RENSEI_TEST(ConnectionTest)

} // namespace rensei::tests
#include "tst_connection.moc"
