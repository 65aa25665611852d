#pragma once

#include <chrono>

namespace rensei::demo {

/// A wall-clock instant; the default-constructed one means "never".
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since the epoch, as on the wire.
inline long long epochMs(Instant at)
{
    return at.time_since_epoch().count();
}

/// The demo platform's time: real time plus the offset set by advance().
class PlatformClock {
public:
    Instant now() const
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) + m_offset;
    }

    void advance(std::chrono::milliseconds by) { m_offset += by; }

private:
    std::chrono::milliseconds m_offset{0};
};

} // namespace rensei::demo
