#include "agent/process/process.h"
#include "agent/process/process_group.h"

#include "tests/agent/process/watched_process.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using rensei::tests::isRunning;
using rensei::tests::Watched;

// A grandchild that outlives its parent and ignores SIGTERM; it prints its pid. The parent ends at a line of input,
// because output after its end is not read any more.
const QString stubborn
    = u"sh -c 'trap \"\" TERM; echo pid $$ ready; while :; do sleep 0.1; done' & read line; exit 3"_s;

qint64 pidIn(const QByteArray &output)
{
    return output.split(' ').value(1).toLongLong();
}

class TestSystemProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emitsItsSignalsInOrder()
    {
        Watched watched;
        watched.start(u"echo out; echo err >&2; exit 7"_s);
        QVERIFY(watched.order.isEmpty());
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.order, (QStringList{u"started"_s, u"output"_s, u"ended"_s}));
        QCOMPARE(watched.output, QByteArray("out\n"));
        QCOMPARE(watched.errorOutput, QByteArray("err\n"));
        QVERIFY(!watched.exit->crashed);
        QCOMPARE(watched.exit->code, 7);
        QCOMPARE(watched.process->pid(), 0);
    }

    void aSignalIsACrash()
    {
        Watched watched;
        watched.start(u"kill -KILL $$"_s);
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.exit->crashed);
    }

    void aFailedStartIsReportedLater_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("folder");
        QTest::newRow("a program that is not there") << u"/nowhere/at/all"_s << u"/"_s;
        QTest::newRow("a folder that is not there") << u"/bin/true"_s << u"/nowhere/at/all"_s;
        QTest::newRow("no program at all") << QString() << u"/"_s;
    }

    void aFailedStartIsReportedLater()
    {
        QFETCH(QString, program);
        QFETCH(QString, folder);
        Watched watched;
        watched.process->start({program, {}, {}, folder});
        QVERIFY(watched.order.isEmpty());
        QVERIFY(Watched::until([&] { return !watched.order.isEmpty(); }));
        QCOMPARE(watched.order, QStringList{u"failed"_s});
        QCOMPARE(watched.failure, program);
        QVERIFY(!watched.process->groupAlive());
    }

    void hasOnlyTheGivenEnvironment()
    {
        qputenv("RENSEI_PLANTED", "x");
        Watched watched;
        watched.process->start({u"/usr/bin/env"_s, {}, {u"A=one=two"_s, u"B="_s}, u"/"_s});
        QVERIFY(watched.hasEnded());
        qunsetenv("RENSEI_PLANTED");
        QByteArrayList lines = watched.output.trimmed().split('\n');
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (QByteArrayList{"A=one=two", "B="}));
    }

    void runsInItsFolder()
    {
        const QTemporaryDir folder;
        Watched watched;
        watched.process->start({u"/bin/pwd"_s, {u"-P"_s}, {}, folder.path()});
        QVERIFY(watched.hasEnded());
        QCOMPARE(QString::fromLocal8Bit(watched.output.trimmed()), QFileInfo(folder.path()).canonicalFilePath());
    }

    void readsInputUntilItIsClosed()
    {
        Watched watched;
        watched.start(u"cat; echo done"_s);
        watched.process->write("one\n");
        QVERIFY(watched.hasSaid("one\n"));
        QVERIFY(!watched.exit);
        watched.process->write("two\n");
        watched.process->closeInput();
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.output, QByteArray("one\ntwo\ndone\n"));
        watched.process->write("three\n"); // ignored
    }

    void leadsAGroupOfItsOwn()
    {
        Watched watched;
        watched.start(u"echo pid $$ ready; cat"_s);
        QVERIFY(watched.hasSaid("ready"));
        QCOMPARE(pidIn(watched.output), watched.process->pid());
        QCOMPARE(::getpgid(static_cast<pid_t>(watched.process->pid())), static_cast<pid_t>(watched.process->pid()));
        watched.process->terminateGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.exit->crashed);
    }

    void aGroupLivesAsLongAsAnyOfItsMembers()
    {
        Watched watched;
        watched.start(stubborn);
        QVERIFY(watched.hasSaid("ready"));
        watched.process->write("\n");
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.exit->code, 3);
        QVERIFY(watched.process->groupAlive());
        const qint64 grandchild = pidIn(watched.output);
        QVERIFY(isRunning(grandchild));

        watched.process->terminateGroup();
        QVERIFY(watched.process->groupAlive());
        QVERIFY(isRunning(grandchild));

        watched.process->killGroup();
        QVERIFY(watched.isGone());
        QVERIFY(!isRunning(grandchild));
    }

    void destructionKillsTheGroup_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("while the program runs") << u"trap '' TERM; echo pid $$ ready; while :; do sleep 0.1; done"_s;
        QTest::newRow("when only a grandchild is left") << stubborn;
    }

    void destructionKillsTheGroup()
    {
        QFETCH(QString, script);
        Watched watched;
        watched.start(script);
        QVERIFY(watched.hasSaid("ready"));
        if (script == stubborn) {
            watched.process->write("\n");
            QVERIFY(watched.hasEnded());
        }
        const qint64 pid = pidIn(watched.output);
        QVERIFY(isRunning(pid));
        watched.process.reset();
        QVERIFY(Watched::until([pid] { return !isRunning(pid); }));
    }

    void theStartTimeDistinguishesReusedProcessIds()
    {
        Watched watched;
        watched.start(u"cat"_s);
        QVERIFY(Watched::until([&] { return watched.order.contains(u"started"_s); }));
        const qint64 pid = watched.process->pid();
        const QString start = rensei::processStart(pid);
        QVERIFY(!start.isEmpty());
        QCOMPARE(rensei::processStart(pid), start);
        QVERIFY(rensei::processStart(::getpid()) != start);
        watched.process->killGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(rensei::processStart(pid).isEmpty());
        QVERIFY(rensei::processStart(0).isEmpty());
    }

    void orphansAreKilledByGroupAndByMarker()
    {
        const QString marker = u"RENSEI_TEST_MARKER=%1"_s.arg(QString::number(::getpid()));
        Watched leader;
        leader.start(u"echo pid $$ ready; cat"_s);
        Watched marked; // of another group, so that only its environment gives it away
        marked.start(u"echo pid $$ ready; cat"_s, {u"PATH=/usr/bin:/bin"_s, marker});
        Watched stranger;
        stranger.start(u"echo pid $$ ready; cat"_s);
        QVERIFY(leader.hasSaid("ready") && marked.hasSaid("ready") && stranger.hasSaid("ready"));

        const qint64 pid = leader.process->pid();
        QCOMPARE(rensei::killOrphans({{pid, u"of another one"_s, u""_s}}), 0);
        QCOMPARE(rensei::killOrphans({{pid, u""_s, u""_s}}), 0);
        QVERIFY(rensei::killOrphans({{pid, rensei::processStart(pid), marker}}) >= 2);
        QVERIFY(leader.hasEnded());
        QVERIFY(marked.hasEnded());
        QVERIFY(isRunning(stranger.process->pid()));
        // What the shells had started takes a moment to die.
        QVERIFY(QTest::qWaitFor([&] { return rensei::killOrphans({{pid, u"of another one"_s, marker}}) == 0; }));
    }
};

RENSEI_TEST(TestSystemProcess)
#include "tst_system_process_unix.moc"
