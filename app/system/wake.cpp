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

// Less may be a correction of the machine's clock.
void Wake::notice()
{
    noticeMoreThan(30s);
}

// The system says so itself: any real gap counts, but for the one that notice() has told already.
void Wake::heardSleep(bool begins)
{
    if (begins)
        m_gap = gap();
    else
        noticeMoreThan(1s);
}

void Wake::noticeMoreThan(milliseconds shortest)
{
    const milliseconds grown = gap() - std::exchange(m_gap, gap());
    if (grown > shortest)
        Q_EMIT woke(grown);
}

} // namespace rensei::app
