#include "agent/base/write_lock.h"

#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WriteLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOtherWriterIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        WriteLock first(path);
        QVERIFY(first.acquire(0ms));
        WriteLock second(path);
        const auto locked = second.acquire(0ms);
        QVERIFY(!locked);
        QCOMPARE(locked.error().where, path);
        QVERIFY(locked.error().timedOut);
        QVERIFY2(locked.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(locked.error().detail));
        QVERIFY(locked.error().detail.contains(u"try again"_s));
    }

    void nothingIsLeftBehind()
    {
        const QTemporaryDir folder;
        {
            WriteLock lock(folder.filePath(u"a.json"_s));
            QVERIFY(lock.acquire(0ms));
            WriteLock refused(folder.filePath(u"a.json"_s));
            QVERIFY(!refused.acquire(0ms));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void theFileOfOneThatWasKilledIsInNobodysWay()
    {
        const QTemporaryDir folder;
        QFile left(folder.filePath(u"a.json.lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("1\n") == 2);
        left.close();
        WriteLock lock(folder.filePath(u"a.json"_s));
        QVERIFY(lock.acquire(0ms));
    }

    void whereNoLockCanBeMadeTheReasonIsTold()
    {
        const QTemporaryDir folder;
        WriteLock lock(folder.filePath(u"none/a.json"_s));
        const auto locked = lock.acquire(0ms);
        QVERIFY(!locked);
        QVERIFY2(!locked.error().detail.contains(u"another program"_s), qPrintable(locked.error().detail));
        QVERIFY(!locked.error().timedOut);
    }

    // Each adds 1 to what it read: without the lock some read the same.
    void writersComeOneAfterTheOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"count"_s);
        constexpr int writers = 4;
        constexpr int times = 50;
        std::atomic<int> failures = 0;
        const auto count = [&] {
            for (int i = 0; i < times; ++i) {
                WriteLock lock(path);
                QFile file(path);
                if (!lock.acquire(60s) || !file.open(QIODevice::ReadWrite)) {
                    ++failures;
                    continue;
                }
                const QByteArray next = QByteArray::number(file.readAll().toInt() + 1);
                file.seek(0);
                std::this_thread::yield();
                file.write(next);
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i)
            threads.emplace_back(count);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::number(writers * times));
    }
};

RENSEI_TEST(WriteLockTest)

} // namespace rensei::tests

#include "tst_write_lock.moc"
