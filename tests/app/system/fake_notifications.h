#pragma once

#include "tests/app/system/service_bus.h"

namespace rensei::tests {

/// A notification service that records its calls.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        QString application;
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    explicit FakeNotifications(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
    }

    QList<Call> calls;
    QList<uint> closed;

    /// Returns when all earlier calls have been answered.
    static void settle()
    {
        const QString name = QStringLiteral("org.freedesktop.Notifications");
        roundTrip(QDBusMessage::createMethodCall(
            name, QStringLiteral("/org/freedesktop/Notifications"), name, QStringLiteral("GetCapabilities")));
    }

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }

    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        calls.append({application, replaces, icon, title, body, actions, hints, timeout});
        return replaces != 0 ? replaces : ++m_lastId;
    }

    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    uint m_lastId = 40;
    Service m_service{
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"), this};
};

} // namespace rensei::tests
