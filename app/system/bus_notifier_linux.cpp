#include "app/system/bus_notifier_linux.h"

#include "app/system/bus_call_linux.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString buttonPrefix = u"button-"_s; // of an action's key

static QString serviceName()
{
    return u"org.freedesktop.Notifications"_s; // also the interface
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

static QString desktopEntry()
{
    return u"dev.rensei.desktop"_s;
}

/// Otherwise the desktop knows neither our icon nor our entry, and draws a broken picture.
static bool isInstalled()
{
    const QString file = desktopEntry() + u".desktop"_s;
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, file).isEmpty();
}

QDBusArgument &operator<<(QDBusArgument &to, const NoticeIcon &icon)
{
    constexpr int channels = 4;
    constexpr int bitsPerChannel = 8;
    to.beginStructure();
    to << icon.side << icon.side << icon.side * channels << true << bitsPerChannel << channels << icon.rgba;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, NoticeIcon &icon)
{
    int height = 0;
    int bytesPerRow = 0;
    bool hasAlpha = false;
    int bitsPerChannel = 0;
    int channels = 0;
    from.beginStructure();
    from >> icon.side >> height >> bytesPerRow >> hasAlpha >> bitsPerChannel >> channels >> icon.rgba;
    from.endStructure();
    return from;
}

BusNotifier::BusNotifier(DrawNoticeIcon drawIcon)
    : m_drawIcon(std::move(drawIcon))
{
    qDBusRegisterMetaType<NoticeIcon>();
}

BusNotifier::~BusNotifier()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            closeNotice(shown.id);
    }
}

QDBusMessage BusNotifier::notifyCall(const Notice &notice, quint32 replaces) const
{
    QStringList actions;
    if (m_capabilities.contains(u"actions"_s)) {
        // "default" is a click on the notice itself; its label is not shown.
        actions = {u"default"_s, notice.action.isEmpty() ? notice.title : notice.action};
        if (!notice.action.isEmpty())
            actions << u"button"_s << notice.action;
        for (const Notice::Button &button : notice.buttons)
            actions << buttonPrefix + button.id << button.text;
    }
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notice.urgency))},
        {u"suppress-sound"_s, true},
    };
    QString iconName;
    if (isInstalled()) {
        hints.insert(u"desktop-entry"_s, desktopEntry());
        iconName = u"rensei-desktop"_s;
    } else {
        hints.insert(u"image-data"_s, QVariant::fromValue(m_drawIcon()));
    }
    const QString body = m_capabilities.contains(u"body-markup"_s) ? notice.text.toHtmlEscaped() : notice.text;
    constexpr int serverDefaultTimeout = -1;
    QDBusMessage call = callTo(u"Notify"_s);
    call << u"Rensei Desktop"_s << replaces << iconName << notice.title << body << actions << hints
         << serverDefaultTimeout;
    return call;
}

void BusNotifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    subscribe();
    Shown &shown = m_shown[notice.key];
    shown.isWithdrawn = false;
    if (m_capabilityState == Capabilities::Known && !shown.isPending)
        return send(notice.key, notice);
    shown.next = notice;
    if (m_capabilityState == Capabilities::Unknown)
        queryCapabilities();
}

void BusNotifier::withdraw(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    it->next.reset();
    if (it->isPending) {
        it->isWithdrawn = true; // the id is not known yet
        return;
    }
    if (it->id != 0)
        closeNotice(it->id);
    m_shown.erase(it);
}

void BusNotifier::subscribe()
{
    if (std::exchange(m_isSubscribed, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto *names = new QDBusServiceWatcher(serviceName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &before, const QString &) {
            if (!before.isEmpty()) // a service that starts for the first time has no state to lose
                resetService();
        });
    // No sender is given, because Qt would block to resolve its name. Only signals with an id of ours are handled.
    bus.connect(
        {}, servicePath(), serviceName(), u"ActivationToken"_s, this, SLOT(activationTokenReceived(quint32, QString)));
    bus.connect({}, servicePath(), serviceName(), u"ActionInvoked"_s, this, SLOT(actionInvoked(quint32, QString)));
    bus.connect(
        {}, servicePath(), serviceName(), u"NotificationClosed"_s, this, SLOT(notificationClosed(quint32, quint32)));
}

void BusNotifier::call(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> then)
{
    constexpr auto timeout = 10s; // the service may have to start first
    const auto unlessReset
        = [this, then = std::move(then), generation = m_serviceGeneration](const QDBusPendingCall &answer) {
              if (generation == m_serviceGeneration)
                  then(answer);
          };
    callSessionBus(message, this, timeout, unlessReset);
}

void BusNotifier::queryCapabilities()
{
    m_capabilityState = Capabilities::Requested;
    call(callTo(u"GetCapabilities"_s), [this](const QDBusPendingReply<QStringList> &reply) {
        if (reply.isError()) {
            resetService(); // the next notice queries again
            return;
        }
        m_capabilityState = Capabilities::Known;
        m_capabilities = reply.value();
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
    shown.isPending = true;
    call(notifyCall(notice, shown.id), [this, key](const QDBusPendingReply<quint32> &reply) {
        handleReply(key, reply.isError() ? 0 : reply.value());
    });
}

void BusNotifier::handleReply(const QString &key, quint32 id)
{
    Shown &shown = m_shown[key];
    shown.isPending = false;
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

// Sent before the action that it belongs to.
void BusNotifier::activationTokenReceived(quint32 id, const QString &token)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_shown[key].activationToken = token;
}

void BusNotifier::actionInvoked(quint32 id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    if (action.startsWith(buttonPrefix))
        Q_EMIT pressed(key, action.mid(buttonPrefix.size()));
    else
        Q_EMIT clicked(key, std::exchange(m_shown[key].activationToken, {}));
}

void BusNotifier::notificationClosed(quint32 id, quint32)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    if (m_shown.value(key).isPending)
        m_shown[key].id = 0; // the replacement gets a new id
    else
        m_shown.remove(key);
}

// The service's notices disappear with it.
void BusNotifier::resetService()
{
    ++m_serviceGeneration;
    m_capabilityState = Capabilities::Unknown;
    m_capabilities.clear();
    m_shown.clear();
}

} // namespace rensei::app

#include "moc_bus_notifier_linux.cpp"
