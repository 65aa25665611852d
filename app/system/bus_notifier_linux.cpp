#include "app/system/bus_notifier_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString serviceName()
{
    return u"org.freedesktop.Notifications"_s; // service and interface
}

static QString servicePath()
{
    return u"/org/freedesktop/Notifications"_s;
}

static QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), servicePath(), serviceName(), method);
}

static void closeNotice(quint32 id)
{
    QDBusMessage call = callTo(u"CloseNotification"_s);
    call << id;
    call.setAutoStartService(false);
    QDBusConnection::sessionBus().send(call);
}

static QDBusMessage notifyCall(const Notice &notice, quint32 replaces, const QStringList &able)
{
    QStringList actions;
    if (able.contains(u"actions"_s)) {
        // "default" is a click on the notice itself, whose label is not shown.
        actions = {u"default"_s, notice.action.isEmpty() ? notice.title : notice.action};
        if (!notice.action.isEmpty())
            actions << u"button"_s << notice.action;
    }
    const QVariantMap hints{
        {u"desktop-entry"_s, u"dev.rensei.desktop"_s},
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notice.urgency))},
        {u"suppress-sound"_s, true},
    };
    const QString body = able.contains(u"body-markup"_s) ? notice.text.toHtmlEscaped() : notice.text;
    constexpr int asTheDesktopHasIt = -1;
    QDBusMessage call = callTo(u"Notify"_s);
    call << u"Rensei Desktop"_s << replaces << u"rensei-desktop"_s << notice.title << body << actions << hints
         << asTheDesktopHasIt;
    return call;
}

BusNotifier::~BusNotifier()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            closeNotice(shown.id);
    }
}

void BusNotifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    Shown &shown = m_shown[notice.key];
    shown.isWithdrawn = false;
    if (m_abilities == Abilities::Known && !shown.isOnItsWay)
        return send(notice.key, notice);
    shown.next = notice;
    if (m_abilities == Abilities::Unknown)
        askForAbilities();
}

void BusNotifier::withdraw(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    it->next.reset();
    if (it->isOnItsWay) {
        it->isWithdrawn = true; // its id is still to come
        return;
    }
    if (it->id != 0)
        closeNotice(it->id);
    m_shown.erase(it);
}

void BusNotifier::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto *names = new QDBusServiceWatcher(serviceName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &before, const QString &) {
            if (!before.isEmpty()) // one that has just been started for us has forgotten nothing
                forgetService();
        });
    // From whatever sender: to name one would make Qt look it up and wait. They count only with an id of ours.
    bus.connect({}, servicePath(), serviceName(), u"ActivationToken"_s, this, SLOT(heardToken(quint32, QString)));
    bus.connect({}, servicePath(), serviceName(), u"ActionInvoked"_s, this, SLOT(heardAction(quint32, QString)));
    bus.connect({}, servicePath(), serviceName(), u"NotificationClosed"_s, this, SLOT(heardClosed(quint32, quint32)));
}

void BusNotifier::ask(const QDBusMessage &call, std::function<void(const QDBusPendingCall &)> then)
{
    constexpr auto patience = 10s; // the service may have to be started first
    const auto unlessLate = [this, then = std::move(then), service = m_service](const QDBusPendingCall &answer) {
        if (service == m_service)
            then(answer);
    };
    askSessionBus(call, this, patience, unlessLate);
}

void BusNotifier::askForAbilities()
{
    m_abilities = Abilities::Asked;
    ask(callTo(u"GetCapabilities"_s), [this](const QDBusPendingReply<QStringList> &reply) {
        if (reply.isError()) {
            forgetService(); // asked again with the next notice
            return;
        }
        m_abilities = Abilities::Known;
        m_able = reply.value();
        const QStringList keys = m_shown.keys();
        for (const QString &key : keys) {
            if (const auto notice = std::exchange(m_shown[key].next, std::nullopt))
                send(key, *notice);
        }
    });
}

void BusNotifier::send(const QString &key, const Notice &notice)
{
    Shown &shown = m_shown[key];
    shown.isOnItsWay = true;
    ask(notifyCall(notice, shown.id, m_able),
        [this, key](const QDBusPendingReply<quint32> &reply) { answered(key, reply.isError() ? 0 : reply.value()); });
}

void BusNotifier::answered(const QString &key, quint32 id)
{
    Shown &shown = m_shown[key];
    shown.isOnItsWay = false;
    shown.id = id;
    if (const auto next = std::exchange(shown.next, std::nullopt))
        send(key, *next);
    else if (shown.isWithdrawn)
        withdraw(key);
    else if (shown.id == 0)
        m_shown.remove(key);
}

QString BusNotifier::keyOf(quint32 id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

// Comes before the action that it belongs to.
void BusNotifier::heardToken(quint32 id, const QString &token)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_shown[key].activationToken = token;
}

void BusNotifier::heardAction(quint32 id, const QString &)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        Q_EMIT clicked(key, std::exchange(m_shown[key].activationToken, {}));
}

void BusNotifier::heardClosed(quint32 id, quint32)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    if (m_shown.value(key).isOnItsWay)
        m_shown[key].id = 0; // what replaces it has an id of its own
    else
        m_shown.remove(key);
}

// What it showed is gone with it.
void BusNotifier::forgetService()
{
    ++m_service;
    m_abilities = Abilities::Unknown;
    m_able.clear();
    m_shown.clear();
}

} // namespace rensei::app
