#include "agent/process/inherited_children.h"
#include "agent/process/tree_process.h"
#include "agent/reaper/process_tree_linux.h"

#include "tests/agent/process/watched_process.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using rensei::tests::isRunning;
using rensei::tests::Watched;

static std::unique_ptr<rensei::Process> treeProcess()
{
    return rensei::makeTreeProcess(QStringLiteral(REAPER_PROGRAM));
}

/// A folder in which a detached process says which one it is.
struct TreeFixture {
    QTemporaryDir folder;
    QString alive = folder.filePath(u"alive"_s);

    /// Detaches a process the way tool calls do, by a double fork, a session of its own and an emptied environment, and
    /// goes on with `then` once that runs.
    QString detach(const QString &then, const QString &firstOfAll = {}) const
    {
        return uR"((env -i PATH=/usr/bin:/bin setsid sh -c '%1 echo $$ >"%2"; while :; do sleep 0.1; done' )"
               uR"(>/dev/null 2>&1 </dev/null &) ; while ! test -s "%2"; do sleep 0.02; done; echo ready; %3)"_s.arg(
                   firstOfAll, alive, then);
    }

    qint64 detachedPid() const
    {
        QFile file(alive);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    }
};

/// The reaper of the only TreeProcess that runs.
static pid_t reaperPid()
{
    for (const auto &entry : rensei::readProcesses()) {
        if (entry.parent == ::getpid() && entry.name == rensei::reaperName && !entry.isZombie())
            return entry.pid;
    }
    return 0;
}

static int zombies()
{
    const auto all = rensei::readProcesses();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
        [](const rensei::ProcessEntry &entry) { return entry.parent == ::getpid() && entry.isZombie(); }));
}

class TestTreeProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // As the agent does.
    void initTestCase() { rensei::becomeSubreaper(); }

    void emitsItsSignalsInOrder()
    {
        Watched watched(treeProcess());
        watched.start(u"echo out; echo err >&2; exit 7"_s);
        QVERIFY(watched.order.isEmpty());
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.order, (QStringList{u"started"_s, u"output"_s, u"ended"_s}));
        QCOMPARE(watched.output, "out\n"_ba);
        QCOMPARE(watched.errorOutput, "err\n"_ba);
        QVERIFY(!watched.exit->crashed);
        QCOMPARE(watched.exit->code, 7);
        QCOMPARE(watched.process->pid(), 0);
        QVERIFY(!watched.process->groupAlive());
    }

    void aSignalIsACrash_data()
    {
        QTest::addColumn<QString>("signal");
        for (const char *name : {"KILL", "TERM", "SEGV", "HUP", "USR1", "PIPE"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aSignalIsACrash()
    {
        QFETCH(QString, signal);
        Watched watched(treeProcess());
        watched.start(u"kill -%1 $$"_s.arg(signal));
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.exit->crashed);
        QVERIFY(!watched.process->groupAlive());
    }

    void aFailedStartIsReportedLater_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("reaper");
        const QString reaper = QStringLiteral(REAPER_PROGRAM);
        QTest::newRow("a program that is not there") << u"/nowhere/at/all"_s << u"/"_s << reaper;
        QTest::newRow("a folder") << u"/"_s << u"/"_s << reaper;
        QTest::newRow("a folder that is not there") << u"/bin/true"_s << u"/nowhere/at/all"_s << reaper;
        QTest::newRow("no program at all") << QString() << u"/"_s << reaper;
        QTest::newRow("a reaper that is not there") << u"/bin/true"_s << u"/"_s << u"/nowhere/at/all"_s;
        QTest::newRow("a reaper that is another program") << u"/bin/true"_s << u"/"_s << u"/bin/false"_s;
    }

    void aFailedStartIsReportedLater()
    {
        QFETCH(QString, program);
        QFETCH(QString, folder);
        QFETCH(QString, reaper);
        Watched watched(rensei::makeTreeProcess(reaper));
        watched.process->start({program, {}, {}, folder});
        QVERIFY(watched.order.isEmpty());
        QVERIFY(Watched::until([&] { return !watched.order.isEmpty(); }));
        QVERIFY(Watched::until([] { return reaperPid() == 0; }));
        QCOMPARE(watched.order, QStringList{u"failed"_s});
        QCOMPARE(watched.failure, program);
        QVERIFY(!watched.process->groupAlive());
    }

    void hasOnlyTheGivenEnvironment()
    {
        qputenv("RENSEI_PLANTED", "x");
        Watched watched(treeProcess());
        watched.process->start({u"/usr/bin/env"_s, {}, {u"A=one=two"_s, u"B="_s}, u"/"_s});
        QVERIFY(watched.hasEnded());
        qunsetenv("RENSEI_PLANTED");
        QByteArrayList lines = watched.output.trimmed().split('\n');
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (QByteArrayList{"A=one=two", "B="}));
    }

    void inheritsWhatItWouldWithoutTheReaper()
    {
        Watched plain;
        Watched watched(treeProcess());
        for (Watched *each : {&plain, &watched}) {
            each->start(u"ls /proc/$$/fd; cat /proc/$$/status | grep -E '^(Sig(Blk|Ign)|NoNewPrivs|Threads)'"_s);
            QVERIFY(each->hasEnded());
        }
        QVERIFY(watched.output.contains("SigBlk"));
        QCOMPARE(watched.output, plain.output);
    }

    void readsInputUntilItIsClosed()
    {
        Watched watched(treeProcess());
        watched.start(u"echo pid $$; cat; echo done"_s);
        watched.process->write("one\n");
        QVERIFY(watched.hasSaid("one\n"));
        QVERIFY(watched.output.startsWith("pid " + QByteArray::number(watched.process->pid()) + '\n'));
        watched.process->write("two\n");
        watched.process->closeInput();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.output.endsWith("one\ntwo\ndone\n"));
    }

    void aRequestBeforeTheStartIsKept()
    {
        Watched watched(treeProcess());
        watched.start(u"sleep 100"_s);
        watched.process->terminateGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.exit->crashed);
    }

    void everyProcessOfTheTreeIsAskedToEnd()
    {
        const TreeFixture tree;
        Watched watched(treeProcess());
        watched.start(tree.detach(u"trap 'exit 5' TERM; while :; do sleep 0.1; done"_s));
        QVERIFY(watched.hasSaid("ready"));
        const qint64 detached = tree.detachedPid();
        QVERIFY(isRunning(detached));
        watched.process->terminateGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(!watched.exit->crashed);
        QCOMPARE(watched.exit->code, 5);
        QVERIFY(!isRunning(detached));
    }

    void fault10A1_whatTheProgramLeavesIsGoneWhenItHasEnded_data()
    {
        QTest::addColumn<QString>("firstOfAll");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("crashed");
        const QString deaf = u"trap \"\" TERM HUP INT;"_s;
        QTest::newRow("after a success") << QString() << u"exit 0"_s << false;
        QTest::newRow("that ignores requests") << deaf << u"exit 0"_s << false;
        QTest::newRow("after a crash") << QString() << u"kill -KILL $$"_s << true;
    }

    void fault10A1_whatTheProgramLeavesIsGoneWhenItHasEnded()
    {
        QFETCH(QString, firstOfAll);
        QFETCH(QString, then);
        const TreeFixture tree;
        Watched watched(treeProcess());
        watched.start(tree.detach(then, firstOfAll));
        QVERIFY(watched.hasEnded());
        QVERIFY(tree.detachedPid() > 0);
        QVERIFY(!isRunning(tree.detachedPid()));
        QVERIFY(!watched.process->groupAlive());
        QTEST(watched.exit->crashed, "crashed");
    }

    void fault10A1_theWholeTreeIsKilled_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"killed", "destroyed", "its reaper is stopped, then killed", "its reaper is killed"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void fault10A1_theWholeTreeIsKilled()
    {
        QFETCH(QString, how);
        const TreeFixture tree;
        Watched watched(treeProcess());
        watched.start(tree.detach(u"trap '' TERM; while :; do sleep 0.1; done"_s, u"trap \"\" TERM;"_s));
        QVERIFY(watched.hasSaid("ready"));
        const qint64 program = watched.process->pid();
        const pid_t reaper = reaperPid();
        QVERIFY(reaper > 0);
        QVERIFY(isRunning(program) && isRunning(tree.detachedPid()));
        if (how == "destroyed"_L1) {
            watched.process.reset();
        } else if (how == "its reaper is killed"_L1) {
            ::kill(reaper, SIGKILL);
        } else {
            if (how != "killed"_L1)
                ::kill(reaper, SIGSTOP);
            watched.process->killGroup();
        }
        if (watched.process) {
            QVERIFY(watched.hasEnded());
            QVERIFY(watched.exit->crashed);
            QVERIFY(watched.isGone());
        }
        QVERIFY(!isRunning(program));
        QVERIFY(!isRunning(tree.detachedPid()));
        QCOMPARE(zombies(), 0);
    }

    void fault10A2_everyInheritedChildIsReaped_data()
    {
        QTest::addColumn<bool>("killReaper");
        QTest::newRow("by the reaper") << false;
        QTest::newRow("by the agent, when there is no reaper any more") << true;
    }

    void fault10A2_everyInheritedChildIsReaped()
    {
        QFETCH(bool, killReaper);
        Watched watched(treeProcess());
        Watched other; // QProcess collects it by itself
        other.start(u"read line; exit 4"_s);
        watched.start(u"for i in $(seq 25); do setsid sleep 0.5 >/dev/null 2>&1 & done; echo ready; read line"_s);
        QVERIFY(watched.hasSaid("ready"));
        const pid_t reaper = reaperPid();
        if (killReaper && reaper > 0)
            ::kill(reaper, SIGKILL);
        other.process->write("\n");
        watched.process->closeInput();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.isGone());
        QVERIFY(other.hasEnded()); // until then it may be a zombie, which is QProcess's to collect
        QCOMPARE(zombies(), 0);
        QCOMPARE(other.exit->code, 4);
        QVERIFY(!other.exit->crashed);
    }
};

RENSEI_TEST(TestTreeProcess)
#include "tst_tree_process_linux.moc"
