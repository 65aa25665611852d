#pragma once

#include <chrono>

namespace rensei::demo {

/// A wall-clock instant; the default-constructed one means "never".
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since the epoch, as the wire has them.
inline long long epochMs(Instant at)
{
    return at.time_since_epoch().count();
}

/// The demo platform's time: the real time plus what tests pushed it forward.
class PlatformClock {
public:
    Instant now() const
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) + m_ahead;
    }

    void advance(std::chrono::milliseconds by) { m_ahead += by; }

private:
    std::chrono::milliseconds m_ahead{0};
};

} // namespace rensei::demo
