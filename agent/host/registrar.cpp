#include "agent/host/registrar.h"

#include "agent/platform/endpoint.h"

namespace rensei::host {

using namespace std::chrono_literals;
using platform::Capability;
using platform::Support;

static constexpr auto rehydrationDelay = 2s;

Registrar::Registrar(http::Transport &transport, platform::Capabilities &capabilities, Clock &clock)
    : m_transport(transport)
    , m_capabilities(capabilities)
    , m_clock(clock)
    , m_timer(clock)
{
}

void Registrar::cancel()
{
    ++m_run;
    m_timer.stop();
}

void Registrar::registerHost(const platform::HostDescription &host, SharedSecret token, config::Protocol protocol)
{
    cancel();
    const bool knownMissing = m_capabilities.supportOf(Capability::RegisterV1, m_clock.now()) == Support::Missing;
    const bool useAf = protocol == config::Protocol::Af || (protocol == config::Protocol::Auto && knownMissing);
    sendRegister(host, token, useAf ? ApiVariant::Af : ApiVariant::V1, protocol == config::Protocol::Auto && !useAf);
}

void Registrar::sendRegister(
    const platform::HostDescription &host, const SharedSecret &token, ApiVariant variant, bool mayFallBack)
{
    const http::Request request
        = variant == ApiVariant::V1 ? platform::registerV1(host, *token) : platform::registerAf(host, token);
    m_transport.send(
        request, this, [this, host, token, variant, mayFallBack, run = m_run](const Result<http::Response> &reply) {
            if (run != m_run)
                return;
            if (variant == ApiVariant::V1)
                m_capabilities.learn(Capability::RegisterV1, reply ? nullptr : &reply.error(), m_clock.now());
            const auto registration
                = reply.and_then([](const http::Response &r) { return platform::parseRegistration(r.body); });
            if (registration)
                return Q_EMIT registered(*registration, variant);
            const Error error = registration.error();
            if (platform::isRouteMissing(error) && mayFallBack)
                return sendRegister(host, token, ApiVariant::Af, false);
            // A server with neither route is the wrong address, and a refused body will be refused again.
            const bool requiresUser = !isRetryable(error) && error.kind != ErrorKind::Conflict;
            if (requiresUser)
                Q_EMIT registerRefused(error);
            else
                Q_EMIT registerFailed(error);
        });
}

void Registrar::refresh(const platform::Registration &current, SharedSecret token)
{
    cancel();
    m_retriedMissing = false;
    const bool missing = m_capabilities.supportOf(Capability::RefreshToken, m_clock.now()) == Support::Missing;
    const bool expired = current.expiresAt && *current.expiresAt <= m_clock.utcNow();
    if (missing || current.workerId.isEmpty()) {
        // Later, like every other answer.
        m_timer.start(0ms, [this] {
            Q_EMIT refreshRefused(
                Error{.kind = ErrorKind::RouteMissing, .detail = QStringLiteral("this platform refreshes no tokens")});
        });
        return;
    }
    if (current.runtimeToken && !expired)
        sendRefresh(current, current.runtimeToken, token);
    else
        sendRefresh(current, token, nullptr);
}

void Registrar::sendRefresh(
    const platform::Registration &current, const SharedSecret &bearer, const SharedSecret &fallback)
{
    m_transport.send(platform::refreshToken(current.workerId, bearer), this,
        [this, current, bearer, fallback, run = m_run](const Result<http::Response> &reply) {
            if (run != m_run)
                return;
            m_capabilities.learn(Capability::RefreshToken, reply ? nullptr : &reply.error(), m_clock.now());
            const auto newRegistration = reply.and_then(
                [&current](const http::Response &r) { return platform::parseRefresh(r.body, current); });
            if (newRegistration)
                Q_EMIT refreshed(*newRegistration);
            else
                handleRefreshError(newRegistration.error(), current, bearer, fallback);
        });
}

void Registrar::handleRefreshError(
    const Error &error, const platform::Registration &current, const SharedSecret &bearer, const SharedSecret &fallback)
{
    if ((error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden) && fallback)
        return sendRefresh(current, fallback, nullptr);
    // The platform may be rebuilding what it knew of this worker. Source: platform docs, "Rehydration".
    if (error.kind == ErrorKind::NotFound && !m_retriedMissing) {
        m_retriedMissing = true;
        m_timer.start(rehydrationDelay, [this, current, bearer, fallback] { sendRefresh(current, bearer, fallback); });
        return;
    }
    if (isRetryable(error))
        Q_EMIT refreshFailed(error);
    else
        Q_EMIT refreshRefused(error);
}

} // namespace rensei::host
