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

    void aRefusedTokenIsProbedRarely()
    {
        m_connection->setToken(wire::token("made-up one"));
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_connection->state(), RegistrationState::Refused);
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
};

RENSEI_TEST(ConnectionTest)

} // namespace rensei::tests
#include "tst_connection.moc"
