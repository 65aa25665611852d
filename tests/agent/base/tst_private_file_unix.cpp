#include "agent/base/log_file.h"
#include "agent/base/private_file.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestPrivateFileModes : public QObject {
    Q_OBJECT

private:
    static int modeOf(const QString &path)
    {
        struct stat info = {};
        return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 0777) : -1;
    }

    static void setMode(const QString &path, mode_t mode)
    {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_mask = ::umask(0); }
    void cleanup() { ::umask(m_mask); }

    void newFilesAreClosedToOthers()
    {
        const QTemporaryDir folder;
        QVERIFY(rensei::makePrivateFolder(folder.filePath(u"f"_s)));
        QCOMPARE(modeOf(folder.filePath(u"f"_s)), 0700);
        QVERIFY(rensei::writePrivateFile(folder.filePath(u"f/a"_s), "x"));
        QCOMPARE(modeOf(folder.filePath(u"f/a"_s)), 0600);
    }

    void replacedFilesAreClosedToOthers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        put(path);
        setMode(path, 0666);
        QVERIFY(rensei::writePrivateFile(path, "x"));
        QCOMPARE(modeOf(path), 0600);
    }

    void anOwnOpenFolderIsRestricted()
    {
        const QTemporaryDir folder;
        setMode(folder.path(), 0755);
        QVERIFY(rensei::makePrivateFolder(folder.path()));
        QCOMPARE(modeOf(folder.path()), 0700);
    }

    void aFileReadableByOthersIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("readable");
        QTest::newRow("closed") << 0600 << true;
        QTest::newRow("closed and only readable") << 0400 << true;
        QTest::newRow("the group may read") << 0640 << false;
        QTest::newRow("others may read") << 0604 << false;
        QTest::newRow("others may write") << 0602 << false;
    }

    void aFileReadableByOthersIsRefused()
    {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        put(path);
        setMode(path, static_cast<mode_t>(mode));
        QTEST(rensei::readPrivateFile(path).has_value(), "readable");
        QTEST(rensei::checkPrivate(path).has_value(), "readable");
    }

    void fault10C11_aLinkOfThisUserIsFollowed()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(u"real"_s);
        const QString link = folder.filePath(u"link"_s);
        put(real);
        QVERIFY(QFile::link(real, folder.filePath(u"between"_s)));
        QVERIFY(QFile::link(u"between"_s, link)); // relative
        QVERIFY(rensei::writePrivateFile(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(real), QByteArray("new"));
        QCOMPARE(modeOf(real), 0600);
        QCOMPARE(rensei::readPrivateFile(link).value(), QByteArray("new"));
        setMode(real, 0644);
        QVERIFY(!rensei::readPrivateFile(link)); // what holds for a file holds for the target
    }

    void fault10C11_aLinkToNoFileYetIsFollowed()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
        QVERIFY(rensei::writePrivateFile(link, "new"));
        QCOMPARE(contentOf(folder.filePath(u"real"_s)), QByteArray("new"));
    }

    void fault10C11_aLinkOfAnotherUserIsRefusedWithTheReason()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a link away");
        const QTemporaryDir folder;
        const QString real = folder.filePath(u"real"_s);
        const QString link = folder.filePath(u"link"_s);
        put(real);
        setMode(real, 0600);
        QVERIFY(QFile::link(real, link));
        QCOMPARE(::lchown(QFile::encodeName(link).constData(), 12345, 12345), 0);
        const QString reason = u"is a link that belongs to another user"_s;
        QCOMPARE(rensei::writePrivateFile(link, "x").error().detail, reason);
        QCOMPARE(rensei::readPrivateFile(link).error().detail, reason);
        QCOMPARE(rensei::makePrivateFolder(link).error().detail, reason);
        QCOMPARE(contentOf(real), QByteArray("old"));
    }

    void fault10C11_linksInACircleEnd()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
        QVERIFY(QFile::link(folder.filePath(u"b"_s), folder.filePath(u"a"_s)));
        QVERIFY(!rensei::writePrivateFile(folder.filePath(u"a"_s), "x"));
    }

    void fault10C11_aLinkedFolderOfThisUserIsUsed()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
        QVERIFY(rensei::makePrivateFolder(link));
        QCOMPARE(modeOf(folder.filePath(u"real"_s)), 0700);
        setMode(folder.filePath(u"real"_s), 0755);
        QVERIFY(rensei::makePrivateFolder(link));
        QCOMPARE(modeOf(folder.filePath(u"real"_s)), 0700);
    }

    // A link that a runner puts into its own workspace must lead nowhere, so who checks a path checks just that.
    void aCheckFollowsNoLink()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        put(folder.filePath(u"real"_s));
        setMode(folder.filePath(u"real"_s), 0600);
        QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
        QVERIFY(!rensei::restrictToOwner(link));
        QVERIFY(!rensei::checkPrivate(link));
    }

    void fault10C9_aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("nothing fits") << 0;
        QTest::newRow("a part fits") << 4096;
    }

    void fault10C9_aFullDiskKeepsTheOldFile()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(rensei::writePrivateFile(path, "old"));
        rensei::Result<void> written;
        {
            const rensei::tests::FullDisk full(room);
            written = rensei::writePrivateFile(path, QByteArray(10'000, 'x'));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().detail, rensei::tests::FullDisk::reason());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    }

    void fault10C9_aFullDiskLeavesNoPartOfALogLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.log"_s);
        rensei::tests::FakeClock clock;
        rensei::LogFile log(path, clock);
        log.write(rensei::LogLevel::Info, u"host"_s, u"before"_s);
        const QByteArray before = contentOf(path);
        {
            const rensei::tests::FullDisk full(before.size() + 10);
            log.write(rensei::LogLevel::Info, u"host"_s, u"lost"_s);
        }
        QCOMPARE(contentOf(path), before);
        QVERIFY2(log.problem().contains(rensei::tests::FullDisk::reason()), qPrintable(log.problem()));
        log.write(rensei::LogLevel::Info, u"host"_s, u"after"_s);
        QCOMPARE(contentOf(path).count('\n'), 2);
    }

    void aFileOfAnotherUserIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        put(path);
        setMode(path, 0600);
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
        const auto read = rensei::readPrivateFile(path);
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(u"another user"_s));
    }

    void aLogIsClosedToOthers()
    {
        const QTemporaryDir folder;
        rensei::tests::FakeClock clock;
        const QString path = folder.filePath(u"old.log"_s);
        put(path);
        setMode(path, 0644);
        const rensei::LogFile old(path, clock);
        QCOMPARE(modeOf(path), 0600);
        const rensei::LogFile fresh(folder.filePath(u"new.log"_s), clock);
        QCOMPARE(modeOf(folder.filePath(u"new.log"_s)), 0600);
    }

private:
    mode_t m_mask = 0;
};

RENSEI_TEST(TestPrivateFileModes)
#include "tst_private_file_unix.moc"
