#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace rensei::tests {

/// The part of systemd's manager that `systemctl --user` asks to start and stop a unit. It starts nothing.
class PlayedManager final : public QDBusVirtualObject {
public:
    explicit PlayedManager(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/systemd1"), this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.systemd1"));
    }

    QStringList calls; ///< the methods that change something, with the unit
    QString activeState = QStringLiteral("inactive");
    QString jobResult = QStringLiteral("done");

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString member = message.member();
        if (member == QStringLiteral("GetAll"))
            return m_bus.send(message.createReply(QVariantMap{{QStringLiteral("ActiveState"), activeState},
                {QStringLiteral("LoadState"), QStringLiteral("loaded")},
                {QStringLiteral("UnitFileState"), QStringLiteral("enabled")}}));
        if (member == QStringLiteral("Get"))
            return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
        if (member == QStringLiteral("Reload") || member.startsWith(QStringLiteral("ResetFailed"))
            || member == QStringLiteral("StartUnit") || member == QStringLiteral("StopUnit"))
            calls.append((member + u' ' + message.arguments().value(0).toString()).trimmed());
        if (member == QStringLiteral("StartUnit") || member == QStringLiteral("StopUnit"))
            return runJob(message);
        return m_bus.send(message.createReply());
    }

private:
    bool runJob(const QDBusMessage &message)
    {
        const uint number = ++m_jobs;
        const QDBusObjectPath job(QStringLiteral("/org/freedesktop/systemd1/job/%1").arg(number));
        m_bus.send(message.createReply(QVariant::fromValue(job)));
        QDBusMessage removed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/systemd1"),
            QStringLiteral("org.freedesktop.systemd1.Manager"), QStringLiteral("JobRemoved"));
        removed.setArguments({number, QVariant::fromValue(job), message.arguments().value(0).toString(), jobResult});
        return m_bus.send(removed);
    }

    QDBusConnection m_bus;
    uint m_jobs = 0;
};

} // namespace rensei::tests
