#pragma once

#include "app/system/notifier.h"

#include <QDBusArgument>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace rensei::app {

/// The hint "image-data". Source: freedesktop.org, "Desktop Notifications Specification" 1.2, "Icons and Images".
QDBusArgument &operator<<(QDBusArgument &to, const NoticeIcon &icon);
const QDBusArgument &operator>>(const QDBusArgument &from, NoticeIcon &icon);

/// Shows notices through org.freedesktop.Notifications. Never blocks, and does not call the service before the first
/// notice. Source: freedesktop.org, "Desktop Notifications Specification" 1.2.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit BusNotifier(DrawNoticeIcon drawIcon);
    ~BusNotifier() override;

    void show(const Notice &notice) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void activationTokenReceived(quint32 id, const QString &token);
    void actionInvoked(quint32 id, const QString &action);
    void notificationClosed(quint32 id, quint32 reason);
    void resetService();

private:
    struct Shown {
        quint32 id = 0; ///< assigned by the service; 0 until it replies
        bool isPending = false; ///< a Notify call has no reply yet
        bool isWithdrawn = false;
        std::optional<Notice> next = {}; ///< to be sent after that reply
        QString activationToken = {};
    };

    void subscribe();
    void queryCapabilities();
    QDBusMessage notifyCall(const Notice &notice, quint32 replaces) const;
    void send(const QString &key, const Notice &notice);
    void handleReply(const QString &key, quint32 id);
    void call(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> then);
    QString keyOf(quint32 id) const;

    enum class Capabilities { Unknown, Requested, Known };
    DrawNoticeIcon m_drawIcon;
    Capabilities m_capabilityState = Capabilities::Unknown;
    QStringList m_capabilities;
    bool m_isSubscribed = false;
    int m_serviceGeneration = 0; ///< to ignore replies of an earlier service
    QHash<QString, Shown> m_shown;
};

} // namespace rensei::app

Q_DECLARE_METATYPE(rensei::app::NoticeIcon)
