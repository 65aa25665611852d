#include "app/system/tray_host.h"

#include "tests/app/system/fake_tray_selection.h"
#include "tests/app/system/watcher_process.h"
#include "tests/support/test_case.h"

#include <QDBusError>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::FakeTraySelection;
using tests::soon;
using tests::WatcherProcess;

/// A watcher that answers every call with an error.
class FailingWatcher : public QDBusVirtualObject {
public:
    explicit FailingWatcher(QDBusError::ErrorType error)
        : m_error(error)
    {
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createErrorReply(m_error, u"made up"_s));
    }

private:
    QDBusError::ErrorType m_error;
    tests::Service m_service{u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s, this};
};

/// A TrayHost on X11 and its signals, in order.
struct X11TrayHostFixture {
    TrayHost host{u"xcb"_s};
    QStringList signalLog;

    X11TrayHostFixture()
    {
        QObject::connect(&host, &TrayHost::available, &host, [this](TrayHost::Kind kind) {
            signalLog.append(kind == TrayHost::Kind::XEmbed ? u"embed"_s : u"notifier"_s);
        });
        QObject::connect(&host, &TrayHost::lost, &host, [this] { signalLog.append(u"lost"_s); });
        host.start();
    }

    bool emits(const QStringList &all)
    {
        return soon([&] { return signalLog == all; });
    }
};

// With a bus and, in a second run, without one.
class TrayHostX11Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrayThatIsThereIsFound()
    {
        const FakeTraySelection tray;
        X11TrayHostFixture fixture;
        QCOMPARE(fixture.signalLog, QStringList()); // not from start()
        QVERIFY(fixture.emits({u"embed"_s}));
        QCOMPARE(fixture.host.kind(), TrayHost::Kind::XEmbed);
    }

    void aTrayThatComesLateGoesAndComesBackIsFollowed()
    {
        X11TrayHostFixture fixture;
        std::optional<FakeTraySelection> tray(std::in_place);
        QVERIFY(fixture.emits({u"embed"_s}));
        tray.reset();
        QVERIFY(fixture.emits({u"embed"_s, u"lost"_s}));
        tray.emplace();
        QVERIFY(fixture.emits({u"embed"_s, u"lost"_s, u"embed"_s}));
    }

    void anotherTrayThatTakesOverIsNotALoss()
    {
        X11TrayHostFixture fixture;
        std::optional<FakeTraySelection> first(std::in_place);
        QVERIFY(fixture.emits({u"embed"_s}));
        std::optional<FakeTraySelection> second(std::in_place);
        first.reset(); // the second one has the selection
        second.reset();
        QVERIFY(fixture.emits({u"embed"_s, u"lost"_s}));
    }
};

class TrayHostBothTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBusComesFirst()
    {
        const FakeTraySelection tray;
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        X11TrayHostFixture fixture;
        QVERIFY(fixture.emits({u"notifier"_s}));
    }

    void anotherKindIsFirstLostThenAvailable()
    {
        X11TrayHostFixture fixture;
        const FakeTraySelection tray;
        QVERIFY(fixture.emits({u"embed"_s}));
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        QVERIFY(fixture.emits({u"embed"_s, u"lost"_s, u"notifier"_s}));
        watcher.kill();
        QVERIFY(fixture.emits({u"embed"_s, u"lost"_s, u"notifier"_s, u"lost"_s, u"embed"_s}));
    }

    // Qt would block on the watcher at its first use, even with an XEmbed tray.
    void theXEmbedTrayIsNotUsedWhileTheWatcherHangs_data()
    {
        QTest::addColumn<QDBusError::ErrorType>("error");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("no reply in time") << QDBusError::NoReply << false;
        QTest::newRow("the same from another library") << QDBusError::TimedOut << false;
        QTest::newRow("the same from the oldest library") << QDBusError::Timeout << false;
        QTest::newRow("unknown property") << QDBusError::UnknownProperty << true;
        QTest::newRow("access denied") << QDBusError::AccessDenied << true;
    }

    void theXEmbedTrayIsNotUsedWhileTheWatcherHangs()
    {
        QFETCH(QDBusError::ErrorType, error);
        QFETCH(bool, isUsed);
        const FakeTraySelection tray;
        FailingWatcher watcher(error);
        X11TrayHostFixture fixture;
        WatcherProcess::settle();
        QCOMPARE(fixture.signalLog, isUsed ? QStringList{u"embed"_s} : QStringList());
    }
};

RENSEI_TEST(TrayHostX11Test)
RENSEI_TEST(TrayHostBothTest)

} // namespace rensei::app

#include "tst_tray_host_x11.moc"
