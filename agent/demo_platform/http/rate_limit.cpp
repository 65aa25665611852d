#include "agent/demo_platform/http/rate_limit.h"

#include <algorithm>

namespace rensei::demo {

static constexpr std::chrono::seconds window{60};

bool RateLimit::tryAcquire()
{
    if (m_clock.now() - m_windowStart >= window) {
        m_windowStart = m_clock.now();
        m_count = 0;
    }
    return ++m_count <= m_maxRequests;
}

HttpHeaders RateLimit::headers() const
{
    const auto untilReset = std::chrono::ceil<std::chrono::seconds>(m_windowStart + window - m_clock.now());
    return {
        {"X-RateLimit-Limit", QByteArray::number(m_maxRequests)},
        {"X-RateLimit-Remaining", QByteArray::number(std::max(0, m_maxRequests - m_count))},
        {"X-RateLimit-Reset", QByteArray::number(qint64(untilReset.count()))},
    };
}

} // namespace rensei::demo
