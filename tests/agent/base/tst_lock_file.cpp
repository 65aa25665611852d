#include "agent/base/lock_file.h"

#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class LockFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimeHoldsIt()
    {
        const QTemporaryDir folder;
        LockFile first(folder.filePath(u"a.lock"_s));
        LockFile second(folder.filePath(u"a.lock"_s));
        QCOMPARE(first.tryLock().value(), true);
        QCOMPARE(first.tryLock().value(), true);
        QCOMPARE(second.tryLock().value(), false);
        QCOMPARE(second.holder(), std::optional(QCoreApplication::applicationPid()));
        first.unlock();
        QCOMPARE(second.tryLock().value(), true);
    }

    void itGoesWithItsHolder()
    {
        const QTemporaryDir folder;
        {
            LockFile first(folder.filePath(u"a.lock"_s));
            QVERIFY(first.tryLock().value());
        }
        LockFile second(folder.filePath(u"a.lock"_s));
        QCOMPARE(second.tryLock().value(), true);
    }

    void fault10C10_whatTheFileContainsDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no lock file") << "hello\n"_ba;
        QTest::newRow("this very process") << QByteArray::number(QCoreApplication::applicationPid()) + "\nprogram\n";
        QTest::newRow("another host") << "1\nrensei-agent\nanother-host\nid\nboot\n"_ba;
        QTest::newRow("a process that is gone") << "999999\nrensei-agent\nhost\n"_ba;
    }

    void fault10C10_whatTheFileContainsDecidesNothing()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        LockFile lock(file.fileName());
        QCOMPARE(lock.tryLock().value(), true);
        QCOMPARE(lock.holder(), std::optional(QCoreApplication::applicationPid()));
    }

    void askingLeavesNoTrace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        QCOMPARE(LockFile::isHeld(path).value(), false);
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("999999\n") == 7);
        file.close();
        LockFile lock(path);
        QCOMPARE(LockFile::isHeld(path).value(), false);
        QCOMPARE(lock.holder(), std::optional<qint64>(999999));
        QCOMPARE(lock.tryLock().value(), true);
        QCOMPARE(LockFile::isHeld(path).value(), true);
        QCOMPARE(lock.holder(), std::optional(QCoreApplication::applicationPid()));
        lock.unlock();
        QCOMPARE(LockFile::isHeld(path).value(), false);
    }

    // An agent that starts while somebody asks whether one runs must not believe that another one does.
    void askingIsInNobodysWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        LockFile lock(path);
        QVERIFY(lock.tryLock().value());
        lock.unlock();
        std::atomic_bool isOver = false;
        std::thread asking([&] {
            while (!isOver)
                [[maybe_unused]] const auto held = LockFile::isHeld(path);
        });
        int refused = 0;
        for (int i = 0; i < 3'000; ++i) {
            refused += lock.tryLock().value_or(false) ? 0 : 1;
            lock.unlock();
        }
        isOver = true;
        asking.join();
        QCOMPARE(refused, 0);
    }

    void fault10C10_theCauseIsToldWhenThereCanBeNoLock()
    {
        const QTemporaryDir folder;
        LockFile lock(folder.filePath(u"none/a.lock"_s));
        const auto locked = lock.tryLock();
        QVERIFY(!locked);
        QVERIFY2(locked.error().detail.startsWith(u"cannot be opened: "_s), qPrintable(locked.error().detail));
        QCOMPARE(locked.error().where, folder.filePath(u"none/a.lock"_s));
    }
};

RENSEI_TEST(LockFileTest)

} // namespace rensei::tests
#include "tst_lock_file.moc"
