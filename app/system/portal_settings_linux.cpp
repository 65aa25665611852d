#include "app/system/portal_settings_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QStringList>

#include <chrono>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString portalName()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

static QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

static QString settingsInterface()
{
    return u"org.freedesktop.portal.Settings"_s;
}

bool watchPortalSettings(const QString &space, QObject *receiver)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const auto *names = new QDBusServiceWatcher(portalName(), bus, QDBusServiceWatcher::WatchForOwnerChange, receiver);
    QObject::connect(names, &QDBusServiceWatcher::serviceOwnerChanged, receiver,
        [receiver] { QMetaObject::invokeMethod(receiver, "query"); });
    // No sender is given, because Qt would block to resolve its name. The signal only triggers a new query.
    return bus.connect(
        {}, portalPath(), settingsInterface(), u"SettingChanged"_s, {space}, {}, receiver, SLOT(query()));
}

static QVariant valueIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    // Read() wraps the value twice.
    const QVariant outer = reply.isError() ? QVariant() : reply.value().variant();
    return outer.canConvert<QDBusVariant>() ? outer.value<QDBusVariant>().variant() : outer;
}

void readPortalSetting(
    const QString &space, const QString &key, QObject *context, const std::function<void(const QVariant &value)> &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalName(), portalPath(), settingsInterface(), u"Read"_s);
    call << space << key;
    call.setAutoStartService(false);
    callSessionBus(call, context, 10s, [then](const QDBusPendingCall &reply) { then(valueIn(reply)); });
}

} // namespace rensei::app
