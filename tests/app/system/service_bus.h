#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QTest>

namespace rensei::tests {

/// A second connection to the session bus, for the services that a test plays, so that what they hear and say takes the
/// way over the bus. It stays open for good: closed beside others it may take Qt 6.4 down.
inline QDBusConnection serviceBus()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
    if (!bus.isConnected())
        qFatal("there is no session bus");
    return bus;
}

/// Offers `object` at `path` under `name` on the session bus, until destruction.
class Service {
public:
    Service(QString name, QString path, QObject *object)
        : m_name(std::move(name))
        , m_path(std::move(path))
    {
        auto *virtualObject = dynamic_cast<QDBusVirtualObject *>(object);
        const bool isThere = virtualObject
            ? serviceBus().registerVirtualObject(m_path, virtualObject)
            : serviceBus().registerObject(m_path, object, QDBusConnection::ExportAllContents);
        if (!isThere || !serviceBus().registerService(m_name))
            qFatal("%s cannot be offered", qPrintable(m_name));
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

/// Waits for what other programs do.
template <typename Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

/// Calls and waits for the answer, while this thread's events go on.
inline void roundTrip(const QDBusMessage &message, const QDBusConnection &bus = QDBusConnection::sessionBus())
{
    const QDBusPendingCall call = bus.asyncCall(message);
    if (!soon([&call] { return call.isFinished(); }))
        qFatal("%s was not answered", qPrintable(message.member()));
    QCoreApplication::processEvents();
}

/// When this returns, what was said before has been heard over `listener`, and what was asked over it has been
/// answered. The bus keeps the order only of what comes over one connection, so each is waited for by itself.
inline void settle(const QDBusConnection &listener = QDBusConnection::sessionBus())
{
    const QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    roundTrip(question, listener); // the bus has the questions
    roundTrip(question, serviceBus()); // the services have them
    roundTrip(question, serviceBus()); // the bus has the answers
    roundTrip(question, listener); // who asked has them
}

} // namespace rensei::tests
