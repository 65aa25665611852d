#include "app/system/color_preference_linux.h"

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

static const QStringList &setting()
{
    static const QStringList names{u"org.freedesktop.appearance"_s, u"color-scheme"_s};
    return names;
}

void ColorPreference::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto *names = new QDBusServiceWatcher(portalName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &ColorPreference::query);
    // No sender is given, because Qt would block to resolve its name. The signal only triggers a new query.
    bus.connect({}, portalPath(), settingsInterface(), u"SettingChanged"_s, setting(), {}, this, SLOT(query()));
    query();
}

static PanelScheme::Scheme schemeIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    // Read() wraps the value twice.
    const QVariant outer = reply.isError() ? QVariant() : reply.value().variant();
    const QVariant value = outer.canConvert<QDBusVariant>() ? outer.value<QDBusVariant>().variant() : outer;
    switch (value.toUInt()) {
    case 1:
        return PanelScheme::Scheme::Dark;
    case 2:
        return PanelScheme::Scheme::Light;
    default:
        return PanelScheme::Scheme::Unknown;
    }
}

void ColorPreference::query()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalName(), portalPath(), settingsInterface(), u"Read"_s);
    call << setting().at(0) << setting().at(1);
    call.setAutoStartService(false);
    callSessionBus(call, this, 10s, [this, number = ++m_lastQuery](const QDBusPendingCall &reply) {
        if (number == m_lastQuery)
            Q_EMIT received(schemeIn(reply));
    });
}

} // namespace rensei::app

#include "moc_color_preference_linux.cpp"
