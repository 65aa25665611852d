#include "agent/base/lock_file.h"

#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class LockFileUnixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"a.lock"_s); }
    void cleanup() { QFile::remove(m_path); }

    void fault10C10_aKilledHolderLeavesNoLock()
    {
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            LockFile lock(m_path);
            const char answer = lock.tryLock().value_or(false) ? 'y' : 'n';
            [[maybe_unused]] const auto told = ::write(pipe[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(pipe[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        LockFile lock(m_path);
        QCOMPARE(lock.tryLock().value(), false);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QCOMPARE(lock.tryLock().value(), true);
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    void fault10C10_aFullDiskIsNoOtherHolder()
    {
        LockFile lock(m_path);
        const FullDisk full;
        QCOMPARE(lock.tryLock().value(), true);
        LockFile second(m_path);
        QCOMPARE(second.tryLock().value(), false);
        QCOMPARE(second.holder(), std::nullopt);
    }

    void fault10C10_aFileOfAnotherUserIsToldAsSuch()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("999999\nrensei-agent\n") > 0);
        file.close();
        QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 12345, 12345), 0);
        LockFile lock(m_path);
        const auto locked = lock.tryLock();
        QVERIFY(!locked);
        QCOMPARE(locked.error().detail, u"belongs to another user"_s);
    }

    void aRemovedFileExcludesNobodyButIsNotKept()
    {
        LockFile first(m_path);
        QVERIFY(first.tryLock().value());
        QVERIFY(QFile::remove(m_path));
        LockFile second(m_path);
        QCOMPARE(second.tryLock().value(), true);
        QVERIFY(QFile::exists(m_path));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

RENSEI_TEST(LockFileUnixTest)

} // namespace rensei::tests
#include "tst_lock_file_unix.moc"
