#include "agent/control_server/auth_limiter.h"

namespace rensei::control {

AuthLimiter::AuthLimiter(const Clock &clock)
    : m_clock(clock)
{
}

std::optional<std::chrono::seconds> AuthLimiter::failed()
{
    const auto now = m_clock.now();
    if (m_closedUntil && now < *m_closedUntil)
        return std::chrono::ceil<std::chrono::seconds>(*m_closedUntil - now);
    m_closedUntil.reset();
    while (!m_failures.empty() && now - m_failures.front() >= window)
        m_failures.pop_front();
    m_failures.push_back(now);
    if (std::ssize(m_failures) >= maxFailures) {
        m_closedUntil = now + penalty;
        m_failures.clear();
    }
    return std::nullopt;
}

} // namespace rensei::control
