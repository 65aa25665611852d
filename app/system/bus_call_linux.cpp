#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace rensei::app {

void askSessionBus(const QDBusMessage &call, QObject *context, std::chrono::milliseconds patience,
    std::function<void(const QDBusPendingCall &)> then)
{
    const int ms = static_cast<int>(patience.count());
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, ms), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, then = std::move(then)] {
        answer->deleteLater();
        then(*answer);
    });
}

} // namespace rensei::app
