#include "agent/base/log_file.h"
#include "agent/base/private_file.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QFile>
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

    void aLinkIsNeverFollowed()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(u"real"_s);
        const QString link = folder.filePath(u"link"_s);
        put(real);
        setMode(real, 0600);
        QVERIFY(QFile::link(real, link));
        QVERIFY(!rensei::readPrivateFile(link));
        QVERIFY(!rensei::writePrivateFile(link, "x"));
        QVERIFY(!rensei::restrictToOwner(link));
        QVERIFY(!rensei::checkPrivate(link));
        QFile file(real);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void aLinkIsNotAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"link"_s)));
        QVERIFY(!rensei::makePrivateFolder(folder.filePath(u"link"_s)));
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
