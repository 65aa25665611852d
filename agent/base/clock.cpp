#include "agent/base/clock.h"

#include <QTimer>

#include <algorithm>

namespace rensei {

using std::chrono::milliseconds;

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
    QObject::connect(timer, &QTimer::timeout, context, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(std::max(delay, milliseconds(0)));
}

} // namespace rensei
