#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace rensei::app {

void callSessionBus(const QDBusMessage &call, QObject *context, std::chrono::milliseconds timeout,
    std::function<void(const QDBusPendingCall &)> then)
{
    const int ms = static_cast<int>(timeout.count());
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, ms), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(*watcher);
    });
}

} // namespace rensei::app
