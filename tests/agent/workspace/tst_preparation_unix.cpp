#include "agent/base/private_file.h"
#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace workspace;
using Kind = Failure::Kind;

// Working copies of a repository in a folder of this machine.
class PreparationTest : public QObject {
    Q_OBJECT

private:
    CloneRequest request(const QString &ref = {}, const QString &branch = {}) const
    {
        return {.repository = m_case->bare(), .ref = ref, .branch = branch, .chosenBy = ChosenBy::Owner};
    }
    QString in(const QString &folder, const QStringList &arguments) const { return m_case->git(arguments, folder); }
    QStringList entries(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<GitCase> m_case;
    QString m_first;

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<GitCase>();
        m_case->publish(u"old.txt"_s, "old");
        m_first = m_case->publish(u"a.txt"_s, "one");
    }

    void checksOutTheDefaultBranch()
    {
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        QVERIFY(watched.start(request(), folder).succeeds());
        const QString repo = watched.ready->folder;
        QCOMPARE(repo, folder + u"/repo"_s);
        QCOMPARE(watched.ready->commit, m_first);
        QCOMPARE(watched.ready->branch, u"main"_s);
        QCOMPARE(GitCase::content(repo + u"/a.txt"_s), QByteArray("one"));
        QCOMPARE(in(repo, {u"status"_s, u"--porcelain=v2"_s, u"--branch"_s}),
            u"# branch.oid %1\n# branch.head main\n# branch.upstream origin/main\n# branch.ab +0 -0"_s.arg(m_first));
        QCOMPARE(in(repo, {u"remote"_s, u"get-url"_s, u"origin"_s}), m_case->bare());
        QCOMPARE(in(repo, {u"rev-parse"_s, u"origin/HEAD"_s}), m_first);
        QCOMPARE(in(repo, {u"rev-list"_s, u"--count"_s, u"HEAD"_s}), u"1"_s); // shallow
        QCOMPARE(entries(folder), QStringList{u"repo"_s});
        QVERIFY(in(repo, {u"fsck"_s}).isEmpty());
        QVERIFY(entries(repo + u"/.git"_s).filter(u"hooks"_s).isEmpty());
    }

    void aRunnerCanCommitAndPush()
    {
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request({}, u"eng-1"_s), m_case->sessionFolder(u"s1"_s)).succeeds());
        const QString repo = watched.ready->folder;
        QCOMPARE(in(repo, {u"branch"_s, u"--show-current"_s}), u"eng-1"_s);
        const QString commit = m_case->commit(repo, u"b.txt"_s, "two");
        in(repo, {u"push"_s, u"--quiet"_s, u"-u"_s, u"origin"_s, u"HEAD"_s});
        QCOMPARE(in(m_case->bare(), {u"rev-parse"_s, u"eng-1"_s}), commit);
        QCOMPARE(in(m_case->bare(), {u"rev-list"_s, u"--count"_s, u"eng-1"_s}), u"3"_s);

        WatchedPreparation again(m_case->parts());
        QVERIFY(again.start(request({}, u"eng-1"_s), m_case->sessionFolder(u"s2"_s)).succeeds());
        QCOMPARE(again.ready->commit, commit);
        QCOMPARE(in(again.ready->folder, {u"rev-parse"_s, u"--abbrev-ref"_s, u"HEAD@{u}"_s}), u"origin/eng-1"_s);
    }

    void startsAtARef_data()
    {
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a tag") << u"v1"_s << QByteArray("one");
        QTest::newRow("an annotated tag") << u"v1a"_s << QByteArray("one");
        QTest::newRow("a branch") << u"other"_s << QByteArray("branch");
        QTest::newRow("a commit") << u"COMMIT"_s << QByteArray("one");
    }

    void startsAtARef()
    {
        QFETCH(QString, ref);
        QFETCH(QByteArray, content);
        in(m_case->person(), {u"tag"_s, u"v1"_s});
        in(m_case->person(), {u"tag"_s, u"-a"_s, u"-m"_s, u"one"_s, u"v1a"_s});
        in(m_case->person(), {u"push"_s, u"--quiet"_s, u"origin"_s, u"v1"_s, u"v1a"_s});
        m_case->publish(u"a.txt"_s, "branch", u"other"_s);
        WatchedPreparation watched(m_case->parts());
        const QString named = ref == u"COMMIT"_s ? m_first : ref;
        QVERIFY(watched.start(request(named), m_case->sessionFolder(u"s1"_s)).succeeds());
        QCOMPARE(GitCase::content(watched.ready->folder + u"/a.txt"_s), content);
        QCOMPARE(watched.ready->branch, ref == u"other"_s ? ref : QString());
    }

    void theWholeHistoryOnRequest()
    {
        WatchedPreparation shallow(m_case->parts());
        QVERIFY(shallow.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        CloneRequest full = request();
        full.full = true;
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(full, m_case->sessionFolder(u"s2"_s)).succeeds());
        QCOMPARE(in(watched.ready->folder, {u"rev-list"_s, u"--count"_s, u"HEAD"_s}), u"2"_s);
        QVERIFY(in(watched.ready->folder, {u"fsck"_s}).isEmpty());
    }

    void anEmptyRepositoryIsOneToBeginIn()
    {
        const QString bare = m_case->dir.filePath(u"server/empty.git"_s);
        in(m_case->dir.path(), {u"init"_s, u"--quiet"_s, u"--bare"_s, bare});
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start({.repository = bare, .chosenBy = ChosenBy::Owner}, m_case->sessionFolder(u"s1"_s))
                    .succeeds());
        QVERIFY(watched.ready->commit.isEmpty());
        m_case->commit(watched.ready->folder, u"a.txt"_s, "first");
        in(watched.ready->folder, {u"push"_s, u"--quiet"_s, u"origin"_s, u"HEAD"_s});
        QCOMPARE(in(bare, {u"rev-list"_s, u"--all"_s, u"--count"_s}), u"1"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no such repository") << u"/nonexistent/r.git"_s << QString() << Kind::NoRepository;
        QTest::newRow("no such branch") << QString() << u"nothing"_s << Kind::NoRef;
        QTest::newRow("no such commit") << QString() << QString(40, u'd') << Kind::NoRef;
        QTest::newRow("nobody listens") << u"https://127.0.0.1:9/o/r"_s << QString() << Kind::Unreachable;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, repository);
        QFETCH(QString, ref);
        QFETCH(Kind, kind);
        CloneRequest wrong = request(ref);
        if (!repository.isEmpty())
            wrong.repository = repository;
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        QVERIFY(!watched.start(wrong, folder).succeeds());
        QVERIFY(watched.failure.has_value());
        QVERIFY2(watched.failure->kind == kind, qPrintable(describe(*watched.failure) + watched.failure->detail));
        QVERIFY2(entries(folder).isEmpty(), "nothing is left");
    }

    void aComputerWithoutGitSaysSo()
    {
        auto parts = m_case->parts();
        parts.git.path.clear();
        WatchedPreparation watched(parts);
        QVERIFY(!watched.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        QVERIFY(watched.failure->kind == Kind::NoGit);
    }

    void hooksAndTemplatesOfTheUserDoNotRun()
    {
        const QString home = m_case->dir.filePath(u"home"_s);
        const QString mark = m_case->dir.filePath(u"ran"_s);
        const QByteArray hook = "#!/bin/sh\ntouch '" + mark.toUtf8() + "'\n";
        for (const QString &name : {u"post-checkout"_s, u"reference-transaction"_s, u"post-index-change"_s}) {
            for (const QString &folder : {u"/hooks/"_s, u"/template/hooks/"_s}) {
                GitCase::put(home + folder + name, hook);
                QFile(home + folder + name).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            }
        }
        GitCase::put(home + u"/.gitconfig"_s,
            u"[core]\n\thooksPath = %1/hooks\n[init]\n\ttemplateDir = %1/template\n"_s.arg(home).toUtf8());
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        QVERIFY(!QFile::exists(mark));
        QVERIFY(entries(watched.ready->folder + u"/.git"_s).filter(u"hooks"_s).isEmpty());
    }

    void aWorkingCopyOfAnEarlierTurnIsKeptAsItIs()
    {
        const QString folder = m_case->sessionFolder(u"s1"_s);
        WatchedPreparation first(m_case->parts());
        QVERIFY(first.start(request(), folder).succeeds());
        GitCase::put(folder + u"/repo/a.txt"_s, "changed");
        m_case->publish(u"a.txt"_s, "newer");
        WatchedPreparation second(m_case->parts());
        QVERIFY(second.start(request(), folder).succeeds());
        QVERIFY(second.ready->isReused);
        QCOMPARE(GitCase::content(folder + u"/repo/a.txt"_s), QByteArray("changed"));
    }

    void aHalfOneOfAKilledAgentIsMadeAnew()
    {
        const QString folder = m_case->sessionFolder(u"s1"_s);
        GitCase::put(folder + u"/repo.new/.git/HEAD"_s, "ref: refs/heads/half\n");
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), folder).succeeds());
        QCOMPARE(entries(folder), QStringList{u"repo"_s});
        QCOMPARE(watched.ready->commit, m_first);
    }

    void submodulesOnlyOnRequest()
    {
        const QString inner = m_case->dir.filePath(u"server/inner.git"_s);
        in(m_case->dir.path(), {u"clone"_s, u"--quiet"_s, u"--bare"_s, m_case->bare(), inner});
        in(m_case->person(),
            {u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, inner, u"inner"_s});
        m_case->publish(u"b.txt"_s, "two");
        WatchedPreparation without(m_case->parts());
        QVERIFY(without.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        QVERIFY(entries(without.ready->folder + u"/inner"_s).isEmpty());
        CloneRequest asked = request();
        asked.submodules = true;
        WatchedPreparation with(m_case->parts());
        QVERIFY(with.start(asked, m_case->sessionFolder(u"s2"_s)).succeeds());
        QCOMPARE(GitCase::content(with.ready->folder + u"/inner/a.txt"_s), QByteArray("one"));
    }

    void missingLfsIsSaidWhenItIsNeeded()
    {
        if (!QStandardPaths::findExecutable(u"git-lfs"_s).isEmpty())
            QSKIP("git-lfs is installed");
        CloneRequest asked = request();
        asked.lfs = true;
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        QVERIFY(!watched.start(asked, folder).succeeds());
        QVERIFY(watched.failure->kind == Kind::NoGit);
        QVERIFY(watched.failure->what.contains(u"LFS"_s));
        QVERIFY(entries(folder).isEmpty());
    }

    void aFullDiskStopsItBeforeAndMeanwhile()
    {
        m_case->checkSpace = [] { return std::optional(Failure{Kind::NoSpace, u"Full."_s, u"Free some."_s, {}}); };
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        QVERIFY(!watched.start(request(), folder).succeeds());
        QVERIFY(watched.failure->kind == Kind::NoSpace);
        QVERIFY(entries(folder).isEmpty());
        QVERIFY(!QFileInfo::exists(m_case->mirrors()) || entries(m_case->mirrors()).isEmpty());
    }

    void theSessionsFolderIsItsOwnersAlone()
    {
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        QVERIFY(checkPrivate(m_case->mirrors()).has_value());
    }
};

RENSEI_TEST(PreparationTest)

} // namespace rensei::tests
#include "tst_preparation_unix.moc"
