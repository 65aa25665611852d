#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTimer>
#include <QVariantMap>

namespace rensei::tests {

/// A bus of the test's own; nobody else is on it.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QString address() const { return m_address; } ///< "" where there is no dbus-daemon

private:
    QProcess m_daemon;
    QString m_address;
};

/// The part of systemd's manager that starts transient units. It moves no process.
class PlayedSystemd final : public QDBusVirtualObject {
public:
    struct Unit {
        QString name;
        QVariantMap properties;
    };

    explicit PlayedSystemd(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/systemd1"), this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.systemd1"));
    }

    QList<Unit> started; ///< in order, refused ones too
    QList<Unit> changed; ///< by SetUnitProperties
    QString ownUnit; ///< of whoever asks; "" for none
    QString refusedWith; ///< the name of the error that scopes get
    QString jobResult = QStringLiteral("done"); ///< "" leaves the jobs unfinished
    int subscriptions = 0;

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString member = message.member();
        const QVariantList arguments = message.arguments();
        if (member == QStringLiteral("StartTransientUnit"))
            return start(message, {arguments.at(0).toString(), propertiesIn(arguments.at(2))});
        if (member == QStringLiteral("SetUnitProperties"))
            changed.append({arguments.at(0).toString(), propertiesIn(arguments.at(2))});
        if (member == QStringLiteral("Subscribe"))
            ++subscriptions;
        if (member == QStringLiteral("Unsubscribe"))
            --subscriptions;
        if (member == QStringLiteral("Get"))
            return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(ownUnit))));
        if (member == QStringLiteral("GetUnitByPID"))
            return m_bus.send(ownUnit.isEmpty()
                    ? message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.NoUnitForPID"), {})
                    : message.createReply(
                        QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/systemd1/unit/own")))));
        return m_bus.send(message.createReply());
    }

private:
    static QVariantMap propertiesIn(const QVariant &argument)
    {
        QVariantMap found;
        const auto list = argument.value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString name;
            QDBusVariant value;
            list.beginStructure();
            list >> name >> value;
            list.endStructure();
            found.insert(name, value.variant());
        }
        list.endArray();
        return found;
    }

    bool start(const QDBusMessage &message, const Unit &unit)
    {
        const bool isKnown = std::any_of(
            started.begin(), started.end(), [&unit](const Unit &other) { return other.name == unit.name; });
        started.append(unit);
        if (isKnown)
            return m_bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.UnitExists"), {}));
        if (!refusedWith.isEmpty() && unit.name.endsWith(QStringLiteral(".scope")))
            return m_bus.send(message.createErrorReply(refusedWith, QStringLiteral("refused")));
        const QDBusObjectPath job(QStringLiteral("/org/freedesktop/systemd1/job/%1").arg(started.size()));
        m_bus.send(message.createReply(QVariant::fromValue(job)));
        if (jobResult.isEmpty())
            return true;
        QDBusMessage removed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/systemd1"),
            QStringLiteral("org.freedesktop.systemd1.Manager"), QStringLiteral("JobRemoved"));
        removed.setArguments({uint(started.size()), QVariant::fromValue(job), unit.name, jobResult});
        return m_bus.send(removed);
    }

    QDBusConnection m_bus;
};

} // namespace rensei::tests
