#include "agent/process/tree_process.h"

#include "tests/agent/process/watched_process.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <unistd.h>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static constexpr qint64 mebibyte = 1024 * 1024;

static void startWith(Watched &watched, const ProcessShare &share, const QString &script)
{
    ProcessStart start{u"/bin/sh"_s, {u"-c"_s, script}, {u"PATH=/usr/bin:/bin"_s}, u"/"_s};
    start.share = share;
    watched.process->start(start);
}

class ProcessShareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramInTheBackgroundGivesWay()
    {
        QFile own(u"/proc/self/oom_score_adj"_s);
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QByteArray ownScore = own.readAll();
        const QString script
            = u"nice; cat /proc/self/oom_score_adj; ionice 2>/dev/null || echo 'best-effort: prio 7'"_s;
        Watched background(makeTreeProcess(QStringLiteral(REAPER_PROGRAM)));
        startWith(background, {.isBackground = true, .own = {}, .all = {}}, script);
        QVERIFY(background.hasEnded());
        QCOMPARE(background.output, "10\n500\nbest-effort: prio 7\n"_ba);
        Watched usual(makeTreeProcess(QStringLiteral(REAPER_PROGRAM)));
        startWith(usual, {}, u"nice; cat /proc/self/oom_score_adj"_s);
        QVERIFY(usual.hasEnded());
        const int ownNiceness = ::getpriority(PRIO_PROCESS, 0);
        QCOMPARE(usual.output, QByteArray::number(ownNiceness) + '\n' + ownScore);
    }

    void theWholeTreeIsCounted()
    {
        Watched watched(makeTreeProcess(QStringLiteral(REAPER_PROGRAM)));
        QCOMPARE(watched.process->usage(), std::nullopt);
        startWith(watched, {}, u"sleep 100 & (setsid sleep 100 &); sleep 0.2; echo ready; read line"_s);
        QVERIFY(watched.hasSaid("ready"));
        QVERIFY(QTest::qWaitFor([&] { return watched.process->usage()->processes == 3; }));
        QVERIFY(watched.process->usage()->memory > 0);
        QVERIFY(watched.process->usage()->memory < 20 * mebibyte);
        watched.process->killGroup();
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.process->usage(), std::nullopt);
    }

    void memoryIsCounted()
    {
        Watched watched(makeTreeProcess(QStringLiteral(REAPER_PROGRAM)));
        // The shell keeps 64 MiB of text.
        startWith(watched, {}, u"x=$(head -c 67108864 /dev/zero | tr '\\0' x); echo ready; read line"_s);
        QVERIFY(watched.hasSaid("ready"));
        QVERIFY(QTest::qWaitFor([&] { return watched.process->usage()->memory >= 64 * mebibyte; }));
        watched.process->killGroup();
        QVERIFY(watched.hasEnded());
    }

    // The kernel exempts root, so another user runs it.
    void aUsersTasksAreLimited()
    {
        if (::geteuid() != 0 || !QFile::exists(u"/usr/bin/setpriv"_s))
            QSKIP("needs root and setpriv, to become another user");
        const QTemporaryDir folder;
        const QString wrapper = folder.filePath(u"reaper"_s);
        QFile file(wrapper);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nexec /usr/bin/setpriv --reuid=12345 --clear-groups " REAPER_PROGRAM " \"$@\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        file.close();
        Watched watched(makeTreeProcess(wrapper));
        startWith(watched, {.own = {.memory = 0, .processes = 5}, .all = {}},
            u"echo begun; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 "
            "21 22 23 24 25 26 27 28 29 30; do sleep 5 & done; echo all"_s);
        if (!watched.hasSaid("begun"))
            QSKIP("the other user cannot run the reaper");
        QVERIFY(Watched::until([&] { return watched.errorOutput.contains("fork") || watched.exit; }));
        QVERIFY2(!watched.output.contains("all"), watched.errorOutput.constData());
        watched.process->killGroup();
        QVERIFY(watched.isGone());
    }

    // One that starts faster than it is killed.
    void aTreeThatGrowsIsKilled()
    {
        Watched watched(makeTreeProcess(QStringLiteral(REAPER_PROGRAM)));
        startWith(watched, {.isBackground = true, .own = {}, .all = {}},
            u"echo ready; f() { while [ $1 -gt 0 ]; do (trap '' TERM; f $(($1 - 1))) & sleep 0.1; done; wait; }; f 6"_s);
        QVERIFY(watched.hasSaid("ready"));
        QVERIFY(QTest::qWaitFor([&] { return watched.process->usage()->processes > 20; }));
        watched.process->killGroup();
        QVERIFY(watched.hasEnded());
        QVERIFY(watched.isGone());
    }
};

RENSEI_TEST(ProcessShareTest)

} // namespace rensei::tests

#include "tst_process_share_linux.moc"
