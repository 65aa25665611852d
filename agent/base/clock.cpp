#include "agent/base/clock.h"

#include <QTimer>

namespace rensei {

using std::chrono::milliseconds;

Instant SystemClock::utcNow() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::callAfter(milliseconds delay, QObject *context, std::function<void()> then)
{
    // Not QTimer::singleShot: its timer outlives the context and wakes the process for nothing.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(delay);
}

} // namespace rensei
