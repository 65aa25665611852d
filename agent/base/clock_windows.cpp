#include "agent/base/clock.h"

#include <windows.h>

namespace rensei {

// std::chrono::steady_clock, which is QueryPerformanceCounter, keeps running there while the machine sleeps.
std::chrono::milliseconds SystemClock::now() const
{
    using Ticks = std::chrono::duration<ULONGLONG, std::ratio<1, 10'000'000>>;
    ULONGLONG ticks = 0;
    QueryUnbiasedInterruptTime(&ticks);
    return std::chrono::duration_cast<std::chrono::milliseconds>(Ticks(ticks));
}

} // namespace rensei
