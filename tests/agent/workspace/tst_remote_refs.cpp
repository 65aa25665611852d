#include "agent/workspace/remote_refs.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

static const QString commitA(40, u'a');
static const QString commitB(40, u'b');
static const QString commitC(40, u'c');

class RemoteRefsTest : public QObject {
    Q_OBJECT

private:
    static RemoteRefs server()
    {
        return parseRemoteRefs("ref: refs/heads/trunk\tHEAD\n" + commitA.toLatin1() + "\tHEAD\n" + commitA.toLatin1()
            + "\trefs/heads/trunk\n" + commitB.toLatin1() + "\trefs/heads/eng-1\n" + commitB.toLatin1()
            + "\trefs/tags/v1\n" + commitC.toLatin1() + "\trefs/tags/v1^{}\nnonsense\n\n");
    }
    static CloneSpec spec(const QString &ref, const QString &branch)
    {
        return {.url = {}, .ref = ref, .branch = branch};
    }

private Q_SLOTS:
    void readsWhatTheServerHas()
    {
        QCOMPARE(server().defaultBranch, u"trunk"_s);
        QCOMPARE(server().commits.value(u"refs/heads/eng-1"_s), commitB);
        QCOMPARE(server().commits.value(u"refs/tags/v1"_s), commitC); // the commit, not the tag
        QCOMPARE(server().commits.size(), 4);
    }

    void startsWhereItShould_data()
    {
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QStringList>("start"); // remote ref, commit, tracked, local; empty: there is none
        const auto row = [](const char *name, const QString &ref, const QString &branch, const QStringList &start) {
            QTest::newRow(name) << ref << branch << start;
        };
        row("the default", {}, {}, {u"refs/heads/trunk"_s, commitA, u"trunk"_s, u"trunk"_s});
        row("HEAD", u"HEAD"_s, {}, {u"refs/heads/trunk"_s, commitA, u"trunk"_s, u"trunk"_s});
        row("a branch", u"eng-1"_s, {}, {u"refs/heads/eng-1"_s, commitB, u"eng-1"_s, u"eng-1"_s});
        row("a branch by its full name", u"refs/heads/eng-1"_s, {},
            {u"refs/heads/eng-1"_s, commitB, u"eng-1"_s, u"eng-1"_s});
        row("a tag", u"v1"_s, {}, {u"refs/tags/v1"_s, commitC, {}, {}});
        row("a commit", commitC, {}, {commitC, {}, {}, {}});
        row("a branch that is there", {}, u"eng-1"_s, {u"refs/heads/eng-1"_s, commitB, u"eng-1"_s, u"eng-1"_s});
        row("a branch that is there, whatever the ref", u"v1"_s, u"eng-1"_s,
            {u"refs/heads/eng-1"_s, commitB, u"eng-1"_s, u"eng-1"_s});
        row("a new branch", {}, u"eng-2"_s, {u"refs/heads/trunk"_s, commitA, u"trunk"_s, u"eng-2"_s});
        row("a new branch at a tag", u"v1"_s, u"eng-2"_s, {u"refs/tags/v1"_s, commitC, {}, u"eng-2"_s});
        row("nothing of that name", u"v2"_s, {}, {});
        row("nothing of that name for a new branch", u"v2"_s, u"eng-2"_s, {});
        row("no such full name", u"refs/heads/v1"_s, {}, {});
    }

    void startsWhereItShould()
    {
        QFETCH(QString, ref);
        QFETCH(QString, branch);
        QFETCH(QStringList, start);
        const auto found = startingPoint(spec(ref, branch), server());
        const QStringList all = found
            ? QStringList{found->remoteRef, found->commit, found->trackedBranch, found->localBranch}
            : QStringList();
        QCOMPARE(all, start);
    }

    void anEmptyRepositoryHasItsBranchToBegin()
    {
        const auto start = startingPoint(spec({}, {}), parseRemoteRefs({}));
        QVERIFY(start.has_value());
        QVERIFY(start->remoteRef.isEmpty());
        QCOMPARE(start->localBranch, u"main"_s);
        QVERIFY(!startingPoint(spec(u"v1"_s, {}), parseRemoteRefs({})).has_value());
    }

    void asksOnlyForWhatMatters()
    {
        QCOMPARE(refsToAskFor(spec({}, {})), QStringList{u"HEAD"_s});
        QCOMPARE(refsToAskFor(spec(commitA, u"x"_s)), (QStringList{u"HEAD"_s, u"refs/heads/x"_s}));
        QVERIFY(refsToAskFor(spec(u"v1"_s, {})).contains(u"refs/tags/v1^{}"_s));
    }
};

RENSEI_TEST(RemoteRefsTest)

} // namespace rensei::tests
#include "tst_remote_refs.moc"
