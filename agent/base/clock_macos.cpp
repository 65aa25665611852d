#include "agent/base/clock.h"

#include <ctime>

namespace rensei {

// std::chrono::steady_clock, CLOCK_MONOTONIC and CLOCK_MONOTONIC_RAW keep running there while the machine sleeps.
std::chrono::milliseconds SystemClock::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::nanoseconds(::clock_gettime_nsec_np(CLOCK_UPTIME_RAW)));
}

} // namespace rensei
