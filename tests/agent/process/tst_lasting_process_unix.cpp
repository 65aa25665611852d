#include "agent/base/private_file.h"
#include "agent/process/process.h"

#include "tests/agent/process/watched_process.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using rensei::tests::isRunning;
using rensei::tests::Watched;

// It reports that it runs, and, some time after its parent has exited, writes to standard error and continues.
const QString lasting = u"echo up; cat >/dev/null; sleep 0.3; echo left alone >&2; exec sleep 100"_s;

/// A folder with the file for standard error.
struct LastingProcessUnixFixture {
    QTemporaryDir folder;
    QString errors = folder.filePath(u"errors.log"_s);

    std::unique_ptr<rensei::Process> process() const { return rensei::makeLastingProcess(errors); }

    QByteArray complaints() const
    {
        QFile file(errors);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    bool hasComplaint(const QByteArray &bytes) const
    {
        return Watched::until([&] { return complaints().contains(bytes); });
    }
};

/// Kills what a test leaves running, and reaps it when it is a child of this program.
struct Ending {
    qint64 pid;

    ~Ending()
    {
        if (pid > 0 && ::kill(static_cast<pid_t>(pid), SIGKILL) == 0)
            ::waitpid(static_cast<pid_t>(pid), nullptr, 0);
    }
};

class TestLastingProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlivesItsStarter_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("that ends") << u"exit"_s;
        QTest::newRow("that is killed") << u"wait"_s;
    }

    void outlivesItsStarter()
    {
        QFETCH(QString, end);
        const LastingProcessUnixFixture place;
        QProcess starter; // not one whose group is killed
        starter.start(QStringLiteral(LASTING_STARTER), {place.errors, lasting, end});
        QVERIFY(Watched::until([&] { return starter.canReadLine(); }));
        const Ending shell{starter.readLine().trimmed().toLongLong()};
        QVERIFY(shell.pid > 0);
        if (end == "wait"_L1)
            starter.kill();
        QVERIFY(Watched::until([&] { return starter.state() == QProcess::NotRunning; }));
        QVERIFY(place.hasComplaint("left alone\n"));
        QVERIFY(isRunning(shell.pid));
    }

    void keepsRunningAfterDestruction()
    {
        const LastingProcessUnixFixture place;
        Watched watched(place.process());
        watched.start(lasting);
        QVERIFY(watched.hasSaid("up\n"));
        const Ending shell{watched.process->pid()};
        watched.process.reset();
        QVERIFY(place.hasComplaint("left alone\n"));
        QVERIFY(isRunning(shell.pid));
        QVERIFY(!watched.exit);
    }

    void leadsASessionOfItsOwn()
    {
        const LastingProcessUnixFixture place;
        Watched watched(place.process());
        watched.start(u"echo up; cat"_s);
        QVERIFY(watched.hasSaid("up"));
        const auto pid = static_cast<pid_t>(watched.process->pid());
        QCOMPARE(::getsid(pid), pid);
        watched.process->closeInput();
        QVERIFY(watched.hasEnded());
    }

    void reportsHowItEnds()
    {
        const LastingProcessUnixFixture place;
        Watched watched(place.process());
        watched.start(u"read word; echo $word; exit 7"_s);
        watched.process->write("hello\n");
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.order, (QStringList{u"started"_s, u"output"_s, u"ended"_s}));
        QCOMPARE(watched.output, "hello\n"_ba);
        QVERIFY(!watched.exit->crashed);
        QCOMPARE(watched.exit->code, 7);
        QVERIFY(!watched.process->groupAlive());
    }

    void isEndedWithItsGroup_data()
    {
        QTest::addColumn<bool>("kill");
        QTest::newRow("asked to end") << false;
        QTest::newRow("killed") << true;
    }

    void isEndedWithItsGroup()
    {
        QFETCH(bool, kill);
        const LastingProcessUnixFixture place;
        Watched watched(place.process());
        watched.start(u"sleep 100 & echo $!; wait"_s);
        QVERIFY(watched.hasSaid("\n"));
        const qint64 grandchild = watched.output.trimmed().toLongLong();
        QVERIFY(isRunning(grandchild));
        if (kill)
            watched.process->killGroup();
        else
            watched.process->terminateGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.exit->crashed);
        QVERIFY(watched.isGone());
        QVERIFY(!isRunning(grandchild));
    }

    void standardErrorGoesIntoTheFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray mebibyte(1024 * 1024, 'x');
        QTest::newRow("a file that was not there") << QByteArray() << "oops\n"_ba;
        QTest::newRow("after those of a previous run") << "before\n"_ba
                                                       << "before\noops\n"_ba;
        QTest::newRow("1 MiB is kept") << mebibyte << mebibyte + "oops\n";
        QTest::newRow("more is not") << mebibyte + 'x' << "oops\n"_ba;
    }

    void standardErrorGoesIntoTheFile()
    {
        QFETCH(QByteArray, before);
        const LastingProcessUnixFixture place;
        if (!before.isEmpty())
            QVERIFY(rensei::writePrivateFile(place.errors, before));
        Watched watched(place.process());
        watched.start(u"echo oops >&2"_s);
        QVERIFY(watched.hasEnded());
        QTEST(place.complaints(), "after");
        QVERIFY(rensei::checkPrivate(place.errors));
        QCOMPARE(watched.errorOutput, QByteArray());
    }

    void aFileReadableByOthersIsTruncated()
    {
        const LastingProcessUnixFixture place;
        QFile file(place.errors);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before\n");
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        Watched watched(place.process());
        watched.start(u"echo oops >&2"_s);
        QVERIFY(watched.hasEnded());
        QCOMPARE(place.complaints(), "oops\n"_ba);
        QVERIFY(rensei::checkPrivate(place.errors));
    }

    void fault10C11_aLinkOfThisUserIsFollowed()
    {
        const LastingProcessUnixFixture place;
        const QString target = place.folder.filePath(u"elsewhere"_s);
        QVERIFY(rensei::writePrivateFile(target, "before\n"));
        QVERIFY(QFile::link(target, place.errors));
        Watched watched(place.process());
        watched.start(u"echo oops >&2"_s);
        QVERIFY(watched.hasEnded());
        QCOMPARE(place.complaints(), "before\noops\n"_ba);
        QVERIFY(QFileInfo(place.errors).isSymLink());
    }

    void nothingIsStartedWithoutAFile_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a folder that is not there") << false;
        QTest::newRow("a link of another user") << true;
    }

    void nothingIsStartedWithoutAFile()
    {
        QFETCH(bool, isLink);
        LastingProcessUnixFixture place;
        const QString marker = place.folder.filePath(u"ran"_s);
        if (isLink && ::geteuid() != 0)
            QSKIP("only root can give a link away");
        if (isLink) {
            QVERIFY(QFile::link(marker, place.errors));
            QCOMPARE(::lchown(QFile::encodeName(place.errors).constData(), 12345, 12345), 0);
        } else {
            place.errors = place.folder.filePath(u"nowhere/errors.log"_s);
        }
        Watched watched(place.process());
        watched.start(u"echo ran > '%1'"_s.arg(marker));
        QVERIFY(watched.order.isEmpty());
        QVERIFY(Watched::until([&] { return !watched.order.isEmpty(); }));
        QCOMPARE(watched.order, QStringList{u"failed"_s});
        QCOMPARE(watched.failure, place.errors);
        QVERIFY(!QFileInfo::exists(marker));
    }
};

RENSEI_TEST(TestLastingProcess)
#include "tst_lasting_process_unix.moc"
