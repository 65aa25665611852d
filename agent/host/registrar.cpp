#include "agent/host/registrar.h"

#include "agent/platform/endpoint.h"

namespace rensei::host {

using namespace std::chrono_literals;
using platform::Capability;
using platform::Support;

static constexpr auto rehydrationDelay = 2s;

Registrar::Registrar(http::Transport &transport, platform::Capabilities &capabilities, Clock &clock)
    : m_api(transport, capabilities, clock)
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
    const auto then
        = [this, host, token, variant, mayFallBack, run = m_run](const Result<platform::Registration> &registration) {
              if (run != m_run)
                  return;
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
          };
    if (variant == ApiVariant::V1)
        m_api.registerV1(host, token, this, then);
    else
        m_api.registerAf(host, token, this, then);
}

void Registrar::refresh(const platform::Registration &current, SharedSecret token)
{
    cancel();
    m_retriedMissing = false;
    const bool missing = m_capabilities.supportOf(Capability::RefreshToken, m_clock.now()) == Support::Missing;
    const bool expired = current.validUntil && *current.validUntil <= m_clock.now();
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
    m_api.refreshToken(current, bearer, this,
        [this, current, bearer, fallback, run = m_run](const Result<platform::Registration> &registration) {
            if (run != m_run)
                return;
            if (registration)
                Q_EMIT refreshed(*registration);
            else
                handleRefreshError(registration.error(), current, bearer, fallback);
        });
}

void Registrar::handleRefreshError(
    const Error &error, const platform::Registration &current, const SharedSecret &bearer, const SharedSecret &fallback)
{
    if ((error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden) && fallback)
        return sendRefresh(current, fallback, nullptr);
    // The platform may be rebuilding what it knew of this worker. Source: agent/platform/PROTOCOL.md, "Rehydration".
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

#include "moc_registrar.cpp"
