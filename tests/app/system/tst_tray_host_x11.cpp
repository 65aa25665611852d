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

/// A watcher that answers every question with an error.
class ErringWatcher : public QDBusVirtualObject {
public:
    explicit ErringWatcher(QDBusError::ErrorType error)
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

/// What a TrayHost of an X11 desktop says, in order.
struct HeardOnX11 {
    TrayHost host{u"xcb"_s};
    QStringList said;

    HeardOnX11()
    {
        QObject::connect(&host, &TrayHost::available, &host,
            [this](TrayHost::Kind kind) { said.append(kind == TrayHost::Kind::XEmbed ? u"embed"_s : u"notifier"_s); });
        QObject::connect(&host, &TrayHost::lost, &host, [this] { said.append(u"lost"_s); });
        host.start();
    }

    bool says(const QStringList &all)
    {
        return soon([&] { return said == all; });
    }
};

// With a bus and, in a second run, without one.
class TrayHostX11Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrayThatIsThereIsFound()
    {
        const FakeTraySelection tray;
        HeardOnX11 heard;
        QCOMPARE(heard.said, QStringList()); // not from inside start()
        QVERIFY(heard.says({u"embed"_s}));
        QCOMPARE(heard.host.kind(), TrayHost::Kind::XEmbed);
    }

    void aTrayThatComesLateGoesAndComesBackIsFollowed()
    {
        HeardOnX11 heard;
        std::optional<FakeTraySelection> tray(std::in_place);
        QVERIFY(heard.says({u"embed"_s}));
        tray.reset();
        QVERIFY(heard.says({u"embed"_s, u"lost"_s}));
        tray.emplace();
        QVERIFY(heard.says({u"embed"_s, u"lost"_s, u"embed"_s}));
    }

    void anotherTrayThatTakesOverIsNoLoss()
    {
        HeardOnX11 heard;
        std::optional<FakeTraySelection> first(std::in_place);
        QVERIFY(heard.says({u"embed"_s}));
        std::optional<FakeTraySelection> second(std::in_place);
        first.reset(); // its window goes, the selection is the other's
        second.reset();
        QVERIFY(heard.says({u"embed"_s, u"lost"_s}));
    }
};

class TrayHostBothTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBusComesFirst()
    {
        const FakeTraySelection tray;
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        HeardOnX11 heard;
        QVERIFY(heard.says({u"notifier"_s}));
    }

    void anotherKindIsFirstLostThenAvailable()
    {
        HeardOnX11 heard;
        const FakeTraySelection tray;
        QVERIFY(heard.says({u"embed"_s}));
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        QVERIFY(heard.says({u"embed"_s, u"lost"_s, u"notifier"_s}));
        watcher.die();
        QVERIFY(heard.says({u"embed"_s, u"lost"_s, u"notifier"_s, u"lost"_s, u"embed"_s}));
    }

    // Qt would wait for the watcher at its first touch, whatever else there is.
    void besideAWatcherThatHangsTheOldTrayIsNotTaken_data()
    {
        QTest::addColumn<QDBusError::ErrorType>("error");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the time for an answer is over") << QDBusError::NoReply << false;
        QTest::newRow("the same of another library") << QDBusError::TimedOut << false;
        QTest::newRow("and of the oldest") << QDBusError::Timeout << false;
        QTest::newRow("it does not know the question") << QDBusError::UnknownProperty << true;
        QTest::newRow("it refuses") << QDBusError::AccessDenied << true;
    }

    void besideAWatcherThatHangsTheOldTrayIsNotTaken()
    {
        QFETCH(QDBusError::ErrorType, error);
        QFETCH(bool, isTaken);
        const FakeTraySelection tray;
        ErringWatcher watcher(error);
        HeardOnX11 heard;
        WatcherProcess::settle();
        QCOMPARE(heard.said, isTaken ? QStringList{u"embed"_s} : QStringList());
    }
};

RENSEI_TEST(TrayHostX11Test)
RENSEI_TEST(TrayHostBothTest)

} // namespace rensei::app

#include "tst_tray_host_x11.moc"
