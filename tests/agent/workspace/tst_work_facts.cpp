#include "agent/workspace/work_facts.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

static const QString firstCommit(40, u'a');
static const QString secondCommit(40, u'b');
static const QString thirdCommit(40, u'c');

static WorkFacts clean()
{
    WorkFacts facts;
    facts.hasRepository = true;
    facts.changed = 0;
    facts.untracked = 0;
    facts.unpublished = 0;
    return facts;
}

class WorkFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsProvedIsSafe_data()
    {
        QTest::addColumn<WorkFacts>("facts");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &reason, auto change) {
            WorkFacts facts = clean();
            change(facts);
            QTest::newRow(name) << facts << reason;
        };
        row("all is on the server", {}, [](WorkFacts &) {});
        row("an empty folder", {}, [](WorkFacts &f) { f = {}; });
        row("changed", u"1 changed file is not committed"_s, [](WorkFacts &f) { f.changed = 1; });
        row("untracked", u"2 new files are not committed"_s, [](WorkFacts &f) { f.untracked = 2; });
        row("unpublished", u"3 commits are on no branch of its server"_s, [](WorkFacts &f) { f.unpublished = 3; });
        row("stashed", u"changes are stashed"_s, [](WorkFacts &f) { f.hasStash = true; });
        row("a merge", u"a merge or rebase is not finished"_s, [](WorkFacts &f) { f.isUnfinished = true; });
        row("hidden", u"git was told not to look at some files"_s, [](WorkFacts &f) { f.hasMarkedFiles = true; });
        row("worktrees", u"it has further working trees"_s, [](WorkFacts &f) { f.hasWorktrees = true; });
        row("inside", u"another repository is inside: a, b, c"_s, [](WorkFacts &f) {
            f.innerRepositories = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        });
        row("beside", u"files lie beside its repository"_s, [](WorkFacts &f) { f.otherFiles = 1; });
        row("without a repository", u"it holds files that are in no repository"_s, [](WorkFacts &f) {
            f = {};
            f.otherFiles = 1;
        });
        row("changes are not known", u"its state could not be learned"_s, [](WorkFacts &f) { f.changed.reset(); });
        row("new files are not known", u"its state could not be learned"_s, [](WorkFacts &f) { f.untracked.reset(); });
        row("the server did not answer", u"no answer"_s, [](WorkFacts &f) {
            f.unpublished.reset();
            f.whyUnknown = u"no answer"_s;
        });
    }

    void onlyWhatIsProvedIsSafe()
    {
        QFETCH(WorkFacts, facts);
        QFETCH(QString, reason);
        QCOMPARE(reasonsToKeep(facts), reason.isEmpty() ? QStringList() : QStringList{reason});
    }

    void countsWhatStatusLists()
    {
        const StatusCounts counts = countStatus(QByteArray(" M a b\0A  \"c\0D  d\0UU e\0?? new\0?? folder/\0", 39));
        QCOMPARE(counts.changed, 4);
        QCOMPARE(counts.untracked, 2);
        QCOMPARE(countStatus({}).changed, 0);
    }

    void seesMarks()
    {
        QVERIFY(!hasMarks(QByteArray("H 100644 a 0\tsmall\0H 100644 b 0\tb\0", 33)));
        QVERIFY(hasMarks(QByteArray("H 100644 a 0\ta\0h 100644 b 0\tb\0", 29)));
        QVERIFY(hasMarks(QByteArray("S 100644 a 0\ta\0", 15)));
        QVERIFY(!hasMarks({}));
    }

    void aReflogTellsWhatWasMadeAndWhatWasReplaced()
    {
        const auto line = [](const QString &before, const QString &after, const QString &message) {
            return u"%1 %2 Ann <a@b> 1780408800 +0000\t%3\n"_s.arg(before, after, message).toUtf8();
        };
        const QString none(40, u'0');
        const ReflogCommits commits = commitsOfReflog(line(none, firstCommit, u"reset: moving to HEAD"_s)
            + line(firstCommit, secondCommit, u"commit: work"_s)
            + line(secondCommit, thirdCommit, u"commit (amend): work"_s) + "nonsense\n"
            + line(thirdCommit, none, u"branch: deleted"_s));
        QCOMPARE(commits.made, (QStringList{firstCommit, secondCommit, thirdCommit}));
        QCOMPARE(commits.replaced, QStringList{secondCommit});
        const auto replaced = [&](const QString &message) {
            return commitsOfReflog(line(firstCommit, secondCommit, message)).replaced;
        };
        QCOMPARE(replaced(u"rebase (start): checkout origin/main"_s), QStringList{firstCommit});
        QCOMPARE(replaced(u"pull --rebase (start): checkout x"_s), QStringList{firstCommit});
        QVERIFY(replaced(u"reset: moving to HEAD~1"_s).isEmpty());
        QVERIFY(replaced(u"checkout: moving from a to b"_s).isEmpty());
        QVERIFY(replaced(u"commit: rebase (start)"_s).isEmpty());
    }

    void onlyWhatABuildMakesIsBuildOutput()
    {
        for (const QString &name : {u"node_modules"_s, u"target"_s, u"cmake-build-debug"_s, u"__pycache__"_s})
            QVERIFY2(isBuildOutput(name), qPrintable(name));
        for (const QString &name : {u"src"_s, u"notes"_s, u".git"_s, u"my-build"_s, u""_s, u"Target"_s, u"data"_s})
            QVERIFY2(!isBuildOutput(name), qPrintable(name));
    }
};

RENSEI_TEST(WorkFactsTest)

} // namespace rensei::tests
#include "tst_work_facts.moc"
