#include "agent/platform/registration_api.h"

#include <utility>

namespace rensei::platform {

RegistrationApi::RegistrationApi(http::Transport &transport, Capabilities &capabilities, Clock &clock)
    : m_transport(transport)
    , m_capabilities(capabilities)
    , m_clock(clock)
{
}

// The server's clock, which the reply names, and not this machine's, tells how long the token has to live.
template <typename Parse>
http::Transport::Then RegistrationApi::parsing(Parse parse, ReplyHandler<Registration> then)
{
    return [this, parse = std::move(parse), then = std::move(then)](const Result<http::Response> &reply) {
        then(reply.and_then([this, &parse](const http::Response &response) {
            Result<Registration> registration = parse(response.body);
            if (registration) {
                registration->validUntil.reset();
                if (registration->expiresAt)
                    registration->validUntil
                        = m_clock.now() + (*registration->expiresAt - response.date.value_or(m_clock.utcNow()));
            }
            return registration;
        }));
    };
}

void RegistrationApi::registerV1(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
    ReplyHandler<Registration> then)
{
    m_transport.send(platform::registerV1(host, *registrationToken), context,
        learning(Capability::RegisterV1, parsing(parseRegistration, std::move(then))));
}

void RegistrationApi::registerAf(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
    ReplyHandler<Registration> then)
{
    m_transport.send(
        platform::registerAf(host, registrationToken), context, parsing(parseRegistration, std::move(then)));
}

void RegistrationApi::refreshToken(
    const Registration &current, const SharedSecret &bearer, QObject *context, ReplyHandler<Registration> then)
{
    const auto parse = [current](const QJsonObject &body) { return parseRefresh(body, current); };
    m_transport.send(platform::refreshToken(current.workerId, bearer), context,
        learning(Capability::RefreshToken, parsing(parse, std::move(then))));
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
