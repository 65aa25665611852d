#include "app/system/status_notifier_watch_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <chrono>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString watcherName()
{
    return u"org.kde.StatusNotifierWatcher"_s; // also the interface
}

void StatusNotifierWatch::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { setState(NotifierTray::Absent); }, Qt::QueuedConnection);
        return;
    }
    const auto *names = new QDBusServiceWatcher(watcherName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierWatch::query);
    // No sender is given, because Qt would block to resolve its name. The signals only trigger a new query.
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect({}, u"/StatusNotifierWatcher"_s, watcherName(), signal, this, SLOT(query()));
    query();
}

static NotifierTray trayIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? NotifierTray::Present : NotifierTray::Absent;
    // QSystemTrayIcon makes the same call and blocks on it, so it must not be used while the watcher hangs.
    const QDBusError::ErrorType type = reply.error().type();
    const bool hangs = type == QDBusError::NoReply || type == QDBusError::TimedOut || type == QDBusError::Timeout;
    return hangs ? NotifierTray::Unknown : NotifierTray::Absent;
}

void StatusNotifierWatch::query()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcherName(), u"/StatusNotifierWatcher"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << watcherName() << u"IsStatusNotifierHostRegistered"_s;
    call.setAutoStartService(false);
    // Long, because the watcher may be slow while the desktop starts, and nothing blocks on the reply.
    constexpr auto timeout = 5min;
    callSessionBus(call, this, timeout, [this, number = ++m_lastQuery](const QDBusPendingCall &reply) {
        if (number == m_lastQuery)
            setState(trayIn(reply));
    });
}

void StatusNotifierWatch::setState(NotifierTray state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_status_notifier_watch_linux.cpp"
