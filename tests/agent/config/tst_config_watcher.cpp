#include "agent/config/config_watcher.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::config::ConfigWatcher;
using rensei::tests::FakeClock;

class TestConfigWatcher : public QObject {
    Q_OBJECT

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static void replace(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.commit());
    }

    // The system's notification arrives in real time; after that the test controls the clock.
    static bool noticed(const FakeClock &clock)
    {
        return QTest::qWaitFor([&clock] { return clock.waiting() > 0; }, 5'000);
    }

private Q_SLOTS:
    void reportsAChange_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("change");
        using Change = std::function<void(const QString &)>;
        QTest::newRow("written in place") << Change([](const QString &path) { put(path, "b"); });
        QTest::newRow("replaced, as editors do") << Change([](const QString &path) { replace(path, "b"); });
        QTest::newRow("removed") << Change([](const QString &path) { QFile::remove(path); });
    }

    void reportsAChange()
    {
        QFETCH(std::function<void(const QString &)>, change);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "a");
        FakeClock clock;
        ConfigWatcher watcher(path, clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);

        change(path);
        QVERIFY(noticed(clock));
        clock.advance(249ms);
        QCOMPARE(changed.size(), 0);
        clock.advance(1ms);
        QCOMPARE(changed.size(), 1);
    }

    void doesNotReportTheProgramsOwnWrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "a");
        FakeClock clock;
        ConfigWatcher watcher(path, clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);
        QVERIFY(watcher.isKnown());
        replace(path, "b");
        QVERIFY(!watcher.isKnown());
        watcher.remember();
        QVERIFY(watcher.isKnown());
        QVERIFY(noticed(clock));
        clock.advance(250ms);
        QCOMPARE(changed.size(), 0);
        replace(path, "c");
        QVERIFY(noticed(clock));
        clock.advance(250ms);
        QCOMPARE(changed.size(), 1);
        QVERIFY(watcher.isKnown());
    }

    void reportsRepeatedReplacements()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        FakeClock clock;
        ConfigWatcher watcher(path, clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);
        for (int i = 1; i <= 3; ++i) {
            replace(path, QByteArray::number(i));
            QVERIFY(noticed(clock));
            clock.advance(250ms);
            QCOMPARE(changed.size(), i);
        }
    }

    void theSameBytesAreNoChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "a");
        FakeClock clock;
        ConfigWatcher watcher(path, clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);
        replace(path, "a");
        QVERIFY(noticed(clock));
        clock.advance(1s);
        QCOMPARE(changed.size(), 0);
    }

    void anotherFileOfTheFolderIsNoChange()
    {
        const QTemporaryDir folder;
        FakeClock clock;
        ConfigWatcher watcher(folder.filePath(u"daemon.yaml"_s), clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);
        put(folder.filePath(u"other"_s), "x");
        QVERIFY(noticed(clock));
        clock.advance(1s);
        QCOMPARE(changed.size(), 0);
    }

    void theFolderMayBeCreatedLater()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/daemon.yaml"_s);
        FakeClock clock;
        ConfigWatcher watcher(path, clock);
        QSignalSpy changed(&watcher, &ConfigWatcher::changed);
        QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
        QVERIFY(noticed(clock));
        clock.advance(250ms);
        QCOMPARE(changed.size(), 0);
        put(path, "a");
        QVERIFY(noticed(clock));
        clock.advance(250ms);
        QCOMPARE(changed.size(), 1);
    }
};

RENSEI_TEST(TestConfigWatcher)
#include "tst_config_watcher.moc"
