#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/http/platform_clock.h"

namespace rensei::demo {

/// 60 requests in a minute, one minute after the other. Source: agent/platform/PROTOCOL.md, "Rate limiting".
class RateLimit {
public:
    explicit RateLimit(const PlatformClock &clock)
        : m_clock(clock)
    {
    }

    /// Counts one request; false when it is one too many.
    bool tryAcquire();

    /// The three X-RateLimit headers as they are after the last tryAcquire(); the reset is in seconds from now.
    HttpHeaders headers() const;

private:
    const PlatformClock &m_clock;
    Instant m_from;
    int m_taken = 0;
};

} // namespace rensei::demo
