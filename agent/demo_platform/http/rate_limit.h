#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/http/platform_clock.h"

namespace rensei::demo {

/// So many requests in each one-minute window. Source: agent/platform/PROTOCOL.md, "Rate limiting".
class RateLimit {
public:
    explicit RateLimit(const PlatformClock &clock, int maxRequests = 60)
        : m_clock(clock)
        , m_maxRequests(maxRequests)
    {
    }

    /// Counts one request; false when it exceeds the limit.
    bool tryAcquire();

    /// The three X-RateLimit headers as of the last tryAcquire(); the reset is in seconds from now.
    HttpHeaders headers() const;

private:
    const PlatformClock &m_clock;
    int m_maxRequests;
    Instant m_windowStart;
    int m_count = 0;
};

} // namespace rensei::demo
