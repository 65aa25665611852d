#include "agent/base/clock.h"

#include <ctime>

namespace rensei {

// CLOCK_BOOTTIME would keep running while the machine sleeps.
std::chrono::milliseconds SystemClock::now() const
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace rensei
