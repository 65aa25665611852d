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

static QString appearance()
{
    return u"org.freedesktop.appearance"_s;
}

void ColorPreference::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto *names = new QDBusServiceWatcher(portalName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &ColorPreference::query);
    // No sender is given, because Qt would block to resolve its name. The signal only triggers a new query.
    bus.connect({}, portalPath(), settingsInterface(), u"SettingChanged"_s, {appearance()}, {}, this, SLOT(query()));
    query();
}

/// 0, which stands for no preference, where there is no such setting.
static uint valueIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    // Read() wraps the value twice.
    const QVariant outer = reply.isError() ? QVariant() : reply.value().variant();
    const QVariant value = outer.canConvert<QDBusVariant>() ? outer.value<QDBusVariant>().variant() : outer;
    return value.toUInt();
}

static PanelScheme::Scheme schemeOf(uint value)
{
    switch (value) {
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
    ++m_lastQuery;
    read(u"color-scheme"_s, [this](uint value) { Q_EMIT received(schemeOf(value)); });
    read(u"contrast"_s, [this](uint value) { Q_EMIT contrastReceived(value == 1); });
}

void ColorPreference::read(const QString &key, const std::function<void(uint value)> &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalName(), portalPath(), settingsInterface(), u"Read"_s);
    call << appearance() << key;
    call.setAutoStartService(false);
    callSessionBus(call, this, 10s, [this, then, number = m_lastQuery](const QDBusPendingCall &reply) {
        if (number == m_lastQuery)
            then(valueIn(reply));
    });
}

} // namespace rensei::app

#include "moc_color_preference_linux.cpp"
