#include "agent/platform/registration_api.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::Capability;
using platform::Registration;
using platform::Support;

class RegistrationApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_capabilities = platform::Capabilities();
        m_api = std::make_unique<platform::RegistrationApi>(*m_transport, m_capabilities, m_clock);
        m_result.reset();
    }

    void registersOnBothRoutes()
    {
        m_api->registerV1(platform::HostDescription(), wire::token("reg"), this, keep());
        QCOMPARE(m_transport->sent.last().path, u"/v1/daemon/register"_s);
        QCOMPARE(m_transport->sent.last().body->value("registrationToken"_L1).toString(), u"reg"_s);
        m_transport->answer(201, {{u"workerId"_s, u"wkr_1"_s}});
        QCOMPARE((*m_result)->workerId, u"wkr_1"_s);

        m_api->registerAf(platform::HostDescription(), wire::token("reg"), this, keep());
        QCOMPARE(m_transport->sent.last().path, u"/api/workers/register"_s);
        QVERIFY(m_transport->sent.last().bearer->equals("reg"));
        m_transport->answer(201, {{u"workerId"_s, u"wkr_2"_s}});
        QCOMPARE((*m_result)->workerId, u"wkr_2"_s);
    }

    void refreshesTheToken()
    {
        m_api->refreshToken(current(), wire::token("old"), this, keep());
        QCOMPARE(m_transport->sent.last().path, u"/api/workers/wkr_1/refresh-token"_s);
        QVERIFY(m_transport->sent.last().bearer->equals("old"));
        m_transport->answer(200, {{u"runtimeToken"_s, u"new"_s}});
        QCOMPARE((*m_result)->workerId, u"wkr_1"_s);
        QVERIFY((*m_result)->runtimeToken->equals("new"));
    }

    void passesOnAnErrorStatus()
    {
        m_api->registerV1({}, wire::token("reg"), this, keep());
        m_transport->answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(m_result->error().httpStatus, 401);
    }

    void anUnreadableBodyIsABadReply()
    {
        m_api->registerV1({}, wire::token("reg"), this, keep());
        m_transport->answer(200, {{u"other"_s, 1}});
        QCOMPARE(m_result->error().kind, ErrorKind::BadReply);
        m_api->refreshToken(current(), wire::token("old"), this, keep());
        m_transport->answer(200, {{u"other"_s, 1}});
        QCOMPARE(m_result->error().kind, ErrorKind::BadReply);
    }

    void anUnreadableBodyStillShowsThatTheRouteExists()
    {
        m_api->registerV1({}, wire::token("reg"), this, keep());
        m_transport->answer(200, {{u"other"_s, 1}});
        QCOMPARE(m_capabilities.supportOf(Capability::RegisterV1, m_clock.now()), Support::Supported);
    }

    void remembersAMissingRoute()
    {
        m_api->registerV1({}, wire::token("reg"), this, keep());
        m_transport->answer(wire::routeMissing());
        m_api->refreshToken(current(), wire::token("old"), this, keep());
        m_transport->answer(wire::routeMissing());
        QCOMPARE(m_capabilities.supportOf(Capability::RegisterV1, m_clock.now()), Support::Missing);
        QCOMPARE(m_capabilities.supportOf(Capability::RefreshToken, m_clock.now()), Support::Missing);
    }

private:
    static Registration current()
    {
        Registration registration;
        registration.workerId = u"wkr_1"_s;
        return registration;
    }

    platform::ReplyHandler<Registration> keep()
    {
        return [this](const Result<Registration> &result) { m_result.emplace(result); };
    }

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    platform::Capabilities m_capabilities;
    std::unique_ptr<platform::RegistrationApi> m_api;
    std::optional<Result<Registration>> m_result;
};

RENSEI_TEST(RegistrationApiTest)

} // namespace rensei::tests

#include "tst_registration_api.moc"
