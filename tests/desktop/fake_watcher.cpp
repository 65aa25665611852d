// fake_watcher: the part of a desktop that tray icons register with, on the session bus, with a life that is told.
//   --name-after MS    appears that late
//   --host-after MS    has somebody who shows icons that long after it appeared
//   --leave-after MS   disappears that long after it appeared
//   --return-after MS  appears again that long after it disappeared
//   --control          does nothing by itself, but what lines of standard input say: name, host, no-host, leave; ends
//                      with standard input
// Prints a line for each thing that happens: microseconds of the monotonic clock, then `name`, `host`, `no-host`,
// `leave`, `item ID` or `item-gone ID`.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class FakeWatcher : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    FakeWatcher()
    {
        m_senders.setConnection(m_bus);
        m_senders.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
        connect(&m_senders, &QDBusServiceWatcher::serviceUnregistered, this, &FakeWatcher::forget);
        m_bus.registerObject(u"/StatusNotifierWatcher"_s, this, QDBusConnection::ExportAllContents);
    }

    bool hasHost() const { return m_hasHost; }
    int protocolVersion() const { return 0; }
    QStringList items() const { return m_items.values(); }

    bool appear()
    {
        const bool done = m_bus.registerService(m_name);
        say(done ? u"name"_s : u"name-taken"_s);
        return done;
    }

    void leave()
    {
        m_bus.unregisterService(m_name);
        m_items.clear();
        m_hasHost = false;
        say(u"leave"_s);
    }

    void setHost(bool isThere)
    {
        m_hasHost = isThere;
        say(isThere ? u"host"_s : u"no-host"_s);
        if (isThere)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &serviceOrPath)
    {
        const QString sender = message().service();
        const QString id = serviceOrPath.startsWith(u'/') ? sender + serviceOrPath : serviceOrPath;
        m_items.insert(sender, id);
        m_senders.addWatchedService(sender);
        say(u"item "_s + id);
        Q_EMIT StatusNotifierItemRegistered(id);
    }

    void RegisterStatusNotifierHost(const QString &) { setHost(true); }

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &id);
    void StatusNotifierItemUnregistered(const QString &id);
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    void forget(const QString &sender)
    {
        m_senders.removeWatchedService(sender);
        const QStringList gone = m_items.values(sender);
        m_items.remove(sender);
        for (const QString &id : gone) {
            say(u"item-gone "_s + id);
            Q_EMIT StatusNotifierItemUnregistered(id);
        }
    }

    static void say(const QString &what)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const long long us = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
        std::printf("%lld %s\n", us, qPrintable(what));
        std::fflush(stdout);
    }

    const QString m_name = u"org.kde.StatusNotifierWatcher"_s;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher m_senders;
    QMultiHash<QString, QString> m_items; ///< by who registered them
    bool m_hasHost = false;
};

static void obey(FakeWatcher &watcher, const QByteArray &order)
{
    if (order == "name")
        watcher.appear();
    else if (order == "leave")
        watcher.leave();
    else if (order == "host" || order == "no-host")
        watcher.setHost(order == "host");
}

/// Reads orders until standard input ends, and then ends the program.
static void takeOrders(FakeWatcher &watcher)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &watcher);
    QObject::connect(input, &QSocketNotifier::activated, &watcher, [&watcher, pending = QByteArray()]() mutable {
        char bytes[256];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        pending.append(bytes, static_cast<qsizetype>(count));
        while (pending.contains('\n')) {
            const qsizetype end = pending.indexOf('\n');
            obey(watcher, pending.left(end));
            pending.remove(0, end + 1);
        }
    });
}

static void live(FakeWatcher &watcher, milliseconds hostAfter, milliseconds leaveAfter, milliseconds returnAfter)
{
    if (!watcher.appear())
        return QCoreApplication::exit(1);
    if (hostAfter.count() == 0)
        watcher.setHost(true);
    else
        QTimer::singleShot(hostAfter, &watcher, [&watcher] { watcher.setHost(true); });
    if (leaveAfter.count() < 0)
        return;
    QTimer::singleShot(leaveAfter, &watcher, [&watcher, hostAfter, returnAfter] {
        watcher.leave();
        if (returnAfter.count() >= 0)
            QTimer::singleShot(returnAfter, &watcher,
                [&watcher, hostAfter] { live(watcher, hostAfter, milliseconds(-1), milliseconds(-1)); });
    });
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser line;
    const auto add = [&line](const QString &name, const QString &absent) {
        line.addOption(QCommandLineOption(name, {}, u"ms"_s, absent));
    };
    add(u"name-after"_s, u"0"_s);
    add(u"host-after"_s, u"0"_s);
    add(u"leave-after"_s, u"-1"_s);
    add(u"return-after"_s, u"-1"_s);
    line.addOption(QCommandLineOption(u"control"_s));
    line.process(application);
    const auto wait = [&line](const QString &name) { return milliseconds(line.value(name).toInt()); };

    if (!QDBusConnection::sessionBus().isConnected()) {
        std::fputs("fake_watcher: there is no session bus\n", stderr);
        return 1;
    }
    FakeWatcher watcher;
    if (line.isSet(u"control"_s)) {
        takeOrders(watcher);
    } else {
        QTimer::singleShot(wait(u"name-after"_s), &watcher,
            [&] { live(watcher, wait(u"host-after"_s), wait(u"leave-after"_s), wait(u"return-after"_s)); });
    }
    return QCoreApplication::exec();
}

#include "fake_watcher.moc"
