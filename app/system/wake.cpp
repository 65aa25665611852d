#include "app/system/wake.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Wake::Wake(const Clock &clock)
    : m_clock(clock)
    , m_gap(gap())
{
}

milliseconds Wake::gap() const
{
    return m_clock.utcNow().time_since_epoch() - m_clock.now();
}

// A smaller gap may be a correction of the system clock.
void Wake::check()
{
    checkGap(30s);
}

// The system reports a sleep, so a small gap counts too, unless check() has already reported it.
void Wake::prepareForSleep(bool isStarting)
{
    if (isStarting)
        m_gap = gap();
    else
        checkGap(1s);
}

void Wake::checkGap(milliseconds threshold)
{
    const milliseconds grown = gap() - std::exchange(m_gap, gap());
    if (grown > threshold)
        Q_EMIT woke(grown);
}

} // namespace rensei::app

#include "moc_wake.cpp"
