#include "agent/demo_platform/http/rate_limit.h"

#include <algorithm>

namespace rensei::demo {

static constexpr int most = 60;
static constexpr std::chrono::seconds window{60};

bool RateLimit::tryAcquire()
{
    if (m_clock.now() - m_from >= window) {
        m_from = m_clock.now();
        m_taken = 0;
    }
    return ++m_taken <= most;
}

HttpHeaders RateLimit::headers() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_from + window - m_clock.now());
    return {
        {"X-RateLimit-Limit", QByteArray::number(most)},
        {"X-RateLimit-Remaining", QByteArray::number(std::max(0, most - m_taken))},
        {"X-RateLimit-Reset", QByteArray::number(qint64(left.count()))},
    };
}

} // namespace rensei::demo
