#include "app/system/color_preference_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

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
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &ColorPreference::ask);
    // From whatever sender: to name one would make Qt look it up and wait. The signal only makes it ask again.
    bus.connect({}, portalPath(), settingsInterface(), u"SettingChanged"_s, setting(), {}, this, SLOT(ask()));
    ask();
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

void ColorPreference::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portalName(), portalPath(), settingsInterface(), u"Read"_s);
    question << setting().at(0) << setting().at(1);
    question.setAutoStartService(false);
    askSessionBus(question, this, 10s, [this, number = ++m_question](const QDBusPendingCall &answer) {
        if (number == m_question)
            Q_EMIT told(schemeIn(answer));
    });
}

} // namespace rensei::app
