#include "agent/base/sleep_detector.h"

namespace rensei {

void SleepDetector::arm(std::chrono::milliseconds wait, std::chrono::milliseconds tolerance)
{
    m_armedAt = m_clock.utcNow();
    m_wait = wait;
    m_tolerance = tolerance;
}

std::optional<std::chrono::milliseconds> SleepDetector::check()
{
    if (!m_armedAt)
        return std::nullopt;
    const std::chrono::milliseconds late = m_clock.utcNow() - *m_armedAt - m_wait;
    if (late <= m_tolerance)
        return std::nullopt;
    m_armedAt = m_clock.utcNow();
    return late;
}

} // namespace rensei
