#include "app/system/tray_host.h"

#include "tests/app/system/watcher_process.h"
#include "tests/support/test_case.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::settle;
using tests::soon;
using tests::WatcherProcess;

/// A TrayHost and its signals, in order.
struct TrayHostFixture {
    TrayHost host;
    QStringList signalLog;

    explicit TrayHostFixture(const QString &platform = u"wayland"_s)
        : host(platform)
    {
        QObject::connect(&host, &TrayHost::available, &host, [this](TrayHost::Kind kind) {
            signalLog.append(kind == TrayHost::Kind::StatusNotifier ? u"notifier"_s : u"other"_s);
        });
        QObject::connect(&host, &TrayHost::lost, &host, [this] { signalLog.append(u"lost"_s); });
        host.start();
    }

    bool emits(const QStringList &all)
    {
        return soon([&] { return signalLog == all; });
    }

    /// Whether replies to all its calls lead to no signal.
    bool emitsNothing()
    {
        WatcherProcess::settle();
        return signalLog.isEmpty() && !host.kind();
    }
};

class TrayHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrayThatIsThereIsFound_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("on Wayland") << u"wayland"_s;
        QTest::newRow("on Wayland with EGL") << u"wayland-egl"_s;
        QTest::newRow("on X11, before the XEmbed tray") << u"xcb"_s;
    }

    void aTrayThatIsThereIsFound()
    {
        QFETCH(QString, platform);
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        TrayHostFixture fixture(platform);
        QCOMPARE(fixture.signalLog, QStringList()); // not from start()
        QVERIFY(fixture.emits({u"notifier"_s}));
        QCOMPARE(fixture.host.kind(), TrayHost::Kind::StatusNotifier);
    }

    void whereQtShowsNoIconThereIsNone()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        TrayHostFixture fixture(u"offscreen"_s);
        QVERIFY(fixture.emitsNothing());
    }

    void aWatcherThatComesLateIsFound()
    {
        TrayHostFixture fixture;
        QVERIFY(fixture.emitsNothing());
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(fixture.emitsNothing());
        QVERIFY(watcher.run("host"));
        QVERIFY(fixture.emits({u"notifier"_s}));
    }

    void aHostThatComesLateIsFound()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        TrayHostFixture fixture;
        QVERIFY(fixture.emitsNothing());
        QVERIFY(watcher.run("host"));
        QVERIFY(fixture.emits({u"notifier"_s}));
    }

    void aHostThatGoesIsLost()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        TrayHostFixture fixture;
        QVERIFY(fixture.emits({u"notifier"_s}));
        QVERIFY(watcher.run("no-host"));
        QVERIFY(fixture.emits({u"notifier"_s, u"lost"_s}));
        QVERIFY(!fixture.host.kind());
    }

    void aWatcherThatDiesAndComesBackIsFoundAgain()
    {
        std::optional<WatcherProcess> watcher(std::in_place);
        QVERIFY(watcher->run("name"));
        QVERIFY(watcher->run("host"));
        TrayHostFixture fixture;
        QVERIFY(fixture.emits({u"notifier"_s}));
        watcher->kill();
        QVERIFY(fixture.emits({u"notifier"_s, u"lost"_s}));
        watcher.emplace();
        QVERIFY(watcher->run("name"));
        QVERIFY(watcher->run("host"));
        QVERIFY(fixture.emits({u"notifier"_s, u"lost"_s, u"notifier"_s}));
    }

    void aWatcherThatReleasesItsNameIsLost()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        TrayHostFixture fixture;
        QVERIFY(fixture.emits({u"notifier"_s}));
        QVERIFY(watcher.run("leave"));
        QVERIFY(fixture.emits({u"notifier"_s, u"lost"_s}));
    }

    void aWatcherThatHangsDoesNotBlock()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        watcher.hang();
        QElapsedTimer elapsed;
        elapsed.start();
        TrayHostFixture fixture;
        QVERIFY2(elapsed.elapsed() < 1'000, "start() waited for the watcher");
        settle();
        QCOMPARE(fixture.signalLog, QStringList());
        watcher.resume();
        QVERIFY(fixture.emits({u"notifier"_s}));
    }

    void itNeverRegistersTheNameItself()
    {
        TrayHostFixture fixture;
        QVERIFY(fixture.emitsNothing());
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        watcher.kill();
        settle();
        const QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(!bus.interface()->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s));
    }
};

/// Runs without a bus.
class TrayHostWithoutBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNone()
    {
        QVERIFY(!QDBusConnection::sessionBus().isConnected());
        TrayHostFixture fixture;
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(fixture.signalLog, QStringList());
        QVERIFY(!fixture.host.kind());
    }
};

RENSEI_TEST(TrayHostTest)
RENSEI_TEST(TrayHostWithoutBusTest)

} // namespace rensei::app

#include "tst_tray_host.moc"
