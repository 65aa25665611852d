#include "agent/base/clock.h"

#include <QTimer>

#include <algorithm>

namespace rensei {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// A coarse timer of Qt may fire 5 % early, but a deadline that comes too soon blames somebody who was in time.
static milliseconds stretched(milliseconds delay)
{
    return delay < 20ms ? delay : delay * 20 / 19 + 1ms;
}

Instant SystemClock::utcNow() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::callAfter(milliseconds delay, QObject *context, std::function<void()> then)
{
    // QTimer counts milliseconds in an int, which ends at 24 days.
    constexpr milliseconds longest = std::chrono::hours(20 * 24);
    if (delay > longest) {
        return callAfter(longest, context,
            [this, context, rest = delay - longest, then = std::move(then)] { callAfter(rest, context, then); });
    }
    // Not QTimer::singleShot: its timer outlives the context and wakes the process for nothing.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, due = now() + delay, then = std::move(then)] {
        if (const milliseconds left = due - SystemClock().now(); left > 0ms)
            return timer->start(left);
        timer->deleteLater();
        then();
    });
    timer->start(stretched(std::max(delay, milliseconds(0))));
}

} // namespace rensei
