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

/// What a TrayHost says, in order.
struct Heard {
    TrayHost host;
    QStringList said;

    explicit Heard(const QString &platform = u"wayland"_s)
        : host(platform)
    {
        QObject::connect(&host, &TrayHost::available, &host, [this](TrayHost::Kind kind) {
            said.append(kind == TrayHost::Kind::StatusNotifier ? u"notifier"_s : u"other"_s);
        });
        QObject::connect(&host, &TrayHost::lost, &host, [this] { said.append(u"lost"_s); });
        host.start();
    }

    bool says(const QStringList &all)
    {
        return soon([&] { return said == all; });
    }

    /// That all it has asked was answered brought nothing.
    bool staysSilent()
    {
        WatcherProcess::settle();
        return said.isEmpty() && !host.kind();
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
        QTest::newRow("on X11, before the old one is looked for") << u"xcb"_s;
    }

    void aTrayThatIsThereIsFound()
    {
        QFETCH(QString, platform);
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        Heard heard(platform);
        QCOMPARE(heard.said, QStringList()); // not from inside start()
        QVERIFY(heard.says({u"notifier"_s}));
        QCOMPARE(heard.host.kind(), TrayHost::Kind::StatusNotifier);
    }

    void whereQtShowsNoIconThereIsNone()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        Heard heard(u"offscreen"_s);
        QVERIFY(heard.staysSilent());
    }

    void aWatcherThatComesLateIsFound()
    {
        Heard heard;
        QVERIFY(heard.staysSilent());
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(heard.staysSilent());
        QVERIFY(watcher.does("host"));
        QVERIFY(heard.says({u"notifier"_s}));
    }

    void aHostThatComesLateIsFound()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        Heard heard;
        QVERIFY(heard.staysSilent());
        QVERIFY(watcher.does("host"));
        QVERIFY(heard.says({u"notifier"_s}));
    }

    void aHostThatGoesIsLost()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        Heard heard;
        QVERIFY(heard.says({u"notifier"_s}));
        QVERIFY(watcher.does("no-host"));
        QVERIFY(heard.says({u"notifier"_s, u"lost"_s}));
        QVERIFY(!heard.host.kind());
    }

    void aWatcherThatDiesAndComesBackIsFoundAgain()
    {
        std::optional<WatcherProcess> watcher(std::in_place);
        QVERIFY(watcher->does("name"));
        QVERIFY(watcher->does("host"));
        Heard heard;
        QVERIFY(heard.says({u"notifier"_s}));
        watcher->die();
        QVERIFY(heard.says({u"notifier"_s, u"lost"_s}));
        watcher.emplace();
        QVERIFY(watcher->does("name"));
        QVERIFY(watcher->does("host"));
        QVERIFY(heard.says({u"notifier"_s, u"lost"_s, u"notifier"_s}));
    }

    void aWatcherThatGivesUpItsNameIsLost()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        Heard heard;
        QVERIFY(heard.says({u"notifier"_s}));
        QVERIFY(watcher.does("leave"));
        QVERIFY(heard.says({u"notifier"_s, u"lost"_s}));
    }

    void aWatcherThatHangsHoldsNothingUp()
    {
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        watcher.hang();
        QElapsedTimer elapsed;
        elapsed.start();
        Heard heard;
        QVERIFY2(elapsed.elapsed() < 1'000, "start() waited for the watcher");
        settle();
        QCOMPARE(heard.said, QStringList());
        watcher.goOn();
        QVERIFY(heard.says({u"notifier"_s}));
    }

    void itNeverTakesTheNameItself()
    {
        Heard heard;
        QVERIFY(heard.staysSilent());
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        watcher.die();
        settle();
        const QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(!bus.interface()->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s));
    }
};

/// Run without a bus.
class TrayHostWithoutBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNone()
    {
        QVERIFY(!QDBusConnection::sessionBus().isConnected());
        Heard heard;
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(heard.said, QStringList());
        QVERIFY(!heard.host.kind());
    }
};

RENSEI_TEST(TrayHostTest)
RENSEI_TEST(TrayHostWithoutBusTest)

} // namespace rensei::app

#include "tst_tray_host.moc"
