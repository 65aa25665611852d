#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QTest>

namespace rensei::tests {

/// A second connection to the session bus, for the services of a test, so that messages really pass through the bus.
/// Never closed: closing it while others are open may crash Qt 6.4.
inline QDBusConnection serviceBus()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
    if (!bus.isConnected())
        qFatal("there is no session bus");
    return bus;
}

/// Registers `object` at `path` under `name` on the session bus until it is destroyed.
class Service {
public:
    Service(QString name, QString path, QObject *object)
        : m_name(std::move(name))
        , m_path(std::move(path))
    {
        auto *virtualObject = dynamic_cast<QDBusVirtualObject *>(object);
        const bool isRegistered = virtualObject
            ? serviceBus().registerVirtualObject(m_path, virtualObject)
            : serviceBus().registerObject(m_path, object, QDBusConnection::ExportAllContents);
        if (!isRegistered || !serviceBus().registerService(m_name))
            qFatal("%s cannot be registered", qPrintable(m_name));
    }

    ~Service()
    {
        serviceBus().unregisterService(m_name);
        serviceBus().unregisterObject(m_path);
    }

    Q_DISABLE_COPY(Service)

private:
    QString m_name;
    QString m_path;
};

/// Waits for other programs.
template <typename Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

/// Calls and waits for the reply while processing events.
inline void roundTrip(const QDBusMessage &message, const QDBusConnection &bus = QDBusConnection::sessionBus())
{
    const QDBusPendingCall call = bus.asyncCall(message);
    if (!soon([&call] { return call.isFinished(); }))
        qFatal("%s was not answered", qPrintable(message.member()));
    QCoreApplication::processEvents();
}

/// When this returns, earlier signals have arrived at `listener`, and calls over it have been answered. The bus keeps
/// the order of messages only for each connection, so each hop needs a round trip.
inline void settle(const QDBusConnection &listener = QDBusConnection::sessionBus())
{
    const QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    roundTrip(call, listener); // the calls have arrived at the bus
    roundTrip(call, serviceBus()); // at the services
    roundTrip(call, serviceBus()); // the replies have arrived at the bus
    roundTrip(call, listener); // at the caller
}

} // namespace rensei::tests
