#include "app/system/status_notifier_watch_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString watcherName()
{
    return u"org.kde.StatusNotifierWatcher"_s; // service and interface
}

void StatusNotifierWatch::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { answered(NotifierTray::Absent); }, Qt::QueuedConnection);
        return;
    }
    const auto *names = new QDBusServiceWatcher(watcherName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierWatch::ask);
    // From whatever sender: to name one would make Qt look it up and wait. The signals only make it ask again.
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect({}, u"/StatusNotifierWatcher"_s, watcherName(), signal, this, SLOT(ask()));
    ask();
}

static NotifierTray trayIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? NotifierTray::Present : NotifierTray::Absent;
    // QSystemTrayIcon puts the same question and waits for the answer: where the watcher hangs it must not be touched.
    const QDBusError::ErrorType type = reply.error().type();
    const bool hangs = type == QDBusError::NoReply || type == QDBusError::TimedOut || type == QDBusError::Timeout;
    return hangs ? NotifierTray::Unanswered : NotifierTray::Absent;
}

void StatusNotifierWatch::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherName(), u"/StatusNotifierWatcher"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherName() << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    // While a desktop starts, its watcher may be slow; nobody waits for it.
    constexpr auto patience = 5min;
    askSessionBus(question, this, patience, [this, number = ++m_question](const QDBusPendingCall &answer) {
        if (number == m_question)
            answered(trayIn(answer));
    });
}

void StatusNotifierWatch::answered(NotifierTray state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace rensei::app
