#include "agent/session/progress_watch.h"

#include <algorithm>
#include <utility>

namespace rensei::session {

using namespace std::chrono_literals;

void ProgressWatch::start(SilenceLimits limits, std::function<void()> changed, std::function<void()> expired)
{
    m_limits = limits;
    m_changed = std::move(changed);
    m_expired = std::move(expired);
    m_pausedAt.reset();
    m_isRunning = true;
    heard();
    check();
}

void ProgressWatch::stop()
{
    m_isRunning = false;
    m_isStalled = false;
    m_timer.stop();
}

void ProgressWatch::heard()
{
    m_since = m_pausedAt.value_or(m_clock.now());
    m_heardAt = m_clock.utcNow();
    if (m_isStalled) {
        m_isStalled = false;
        check();
    }
}

void ProgressWatch::pause()
{
    if (!m_pausedAt)
        m_pausedAt = m_clock.now();
    m_timer.stop();
}

void ProgressWatch::resume()
{
    if (!m_pausedAt)
        return;
    m_since += m_clock.now() - *std::exchange(m_pausedAt, std::nullopt);
    check();
}

// The timer is not moved by what is heard, but finds out when it is over.
void ProgressWatch::check()
{
    if (!m_isRunning || m_pausedAt)
        return;
    if (m_limits.ends > 0ms && silence() >= m_limits.ends) {
        m_isRunning = false;
        return m_expired();
    }
    const bool isStalled = m_limits.stalled > 0ms && silence() >= m_limits.stalled;
    if (isStalled && !std::exchange(m_isStalled, true))
        m_changed();
    auto next = m_isStalled || m_limits.stalled == 0ms ? m_limits.ends : m_limits.stalled;
    if (m_limits.ends > 0ms && next > 0ms)
        next = std::min(next, m_limits.ends);
    if (next > 0ms)
        m_timer.start(next - silence(), [this] { check(); });
}

} // namespace rensei::session
