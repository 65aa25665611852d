#include "agent/platform/registration_api.h"

#include <utility>

namespace rensei::platform {

RegistrationApi::RegistrationApi(http::Transport &transport, Capabilities &capabilities, Clock &clock)
    : m_transport(transport)
    , m_capabilities(capabilities)
    , m_clock(clock)
{
}

void RegistrationApi::registerV1(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
    ReplyHandler<Registration> then)
{
    m_transport.send(platform::registerV1(host, *registrationToken), context,
        learning(Capability::RegisterV1, parseWith<Registration>(parseRegistration, std::move(then))));
}

void RegistrationApi::registerAf(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
    ReplyHandler<Registration> then)
{
    m_transport.send(platform::registerAf(host, registrationToken), context,
        parseWith<Registration>(parseRegistration, std::move(then)));
}

void RegistrationApi::refreshToken(
    const Registration &current, const SharedSecret &bearer, QObject *context, ReplyHandler<Registration> then)
{
    const auto parse = [current](const QJsonObject &body) { return parseRefresh(body, current); };
    m_transport.send(platform::refreshToken(current.workerId, bearer), context,
        learning(Capability::RefreshToken, parseWith<Registration>(parse, std::move(then))));
}

// An unreadable body still proves that the route exists, so this comes before parsing.
http::Transport::Then RegistrationApi::learning(Capability capability, http::Transport::Then then)
{
    return [this, capability, then = std::move(then)](const Result<http::Response> &reply) {
        m_capabilities.learn(capability, reply ? nullptr : &reply.error(), m_clock.now());
        then(reply);
    };
}

} // namespace rensei::platform
