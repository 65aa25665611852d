#include "agent/workspace/work_check.h"
#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

// A working copy after its session, in every state that a runner may leave it in.
class WorkCheckTest : public QObject {
    Q_OBJECT

private:
    QString repo() const { return m_folder + u"/repo"_s; }
    QString git(const QStringList &arguments, bool mayFail = false) const
    {
        return m_case->git(arguments, repo(), mayFail);
    }
    QString commit(const QString &name) const { return m_case->commit(repo(), name, name.toUtf8()); }
    void put(const QString &name, const QByteArray &content = "work") const
    {
        GitCase::put(repo() + u'/' + name, content);
    }
    void push(const QString &what = u"HEAD"_s) const { git({u"push"_s, u"--quiet"_s, u"origin"_s, what}); }

    QStringList reasons()
    {
        WorkCheck check(
            {QStandardPaths::findExecutable(u"git"_s), m_case->environment()}, makeSystemProcess, m_case->clock);
        std::optional<WorkFacts> facts;
        const QString scratch = m_case->dir.filePath(u"scratch"_s);
        check.start(m_folder, m_record, scratch, [&facts](const WorkFacts &found) { facts = found; });
        if (!QTest::qWaitFor([&facts] { return facts.has_value(); }, 60'000))
            return {u"no answer"_s};
        return QFileInfo::exists(scratch) ? QStringList{u"the scratch folder is left"_s} : reasonsToKeep(*facts);
    }

    /// With modes, times and hard links.
    static void copy(const QString &from, const QString &to)
    {
        QVERIFY(QDir(to).removeRecursively() && QDir().mkpath(to));
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, from + u"/."_s, to}), 0);
    }

    std::unique_ptr<GitCase> m_case;
    QTemporaryDir m_fresh; ///< its folder before each test: a copy takes one process, where git takes thirty
    QString m_freshFolder;
    WorkspaceRecord m_freshRecord;
    QString m_folder;
    WorkspaceRecord m_record;

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<GitCase>();
        m_case->publish(u".gitignore"_s, "build/\nnotes/\n");
        m_case->publish(u"a.txt"_s, "one");
        m_freshFolder = m_case->sessionFolder(u"s1"_s);
        WatchedPreparation watched(m_case->parts());
        QVERIFY(
            watched
                .start({.repository = m_case->bare(), .branch = u"eng-1"_s, .chosenBy = ChosenBy::Owner}, m_freshFolder)
                .succeeds());
        m_freshRecord = {.sessionId = u"s1"_s,
            .repository = m_case->bare(),
            .chosenBy = ChosenBy::Owner,
            .commit = watched.ready->commit};
        copy(m_case->dir.path(), m_fresh.path());
    }

    void init()
    {
        copy(m_fresh.path(), m_case->dir.path());
        m_folder = m_freshFolder;
        m_record = m_freshRecord;
    }

    void safe_data()
    {
        QTest::addColumn<std::function<void()>>("work");
        const auto row = [](const char *name, std::function<void()> work) { QTest::newRow(name) << work; };
        row("nothing was done", [] {});
        row("nothing was done, and the server went on", [this] { m_case->publish(u"b.txt"_s, "b"); });
        row("nothing was done, and there is no server any more",
            [this] { QVERIFY(QDir(m_case->bare()).removeRecursively()); });
        row("pushed", [this] {
            commit(u"b.txt"_s);
            push();
        });
        row("pushed with a detached HEAD", [this] {
            git({u"checkout"_s, u"--quiet"_s, u"--detach"_s});
            commit(u"b.txt"_s);
            push(u"HEAD:refs/heads/eng-1"_s);
        });
        row("pushed, and somebody went on from it", [this] {
            commit(u"b.txt"_s);
            push();
            m_case->git({u"fetch"_s, u"--quiet"_s}, m_case->person());
            m_case->git({u"checkout"_s, u"--quiet"_s, u"eng-1"_s}, m_case->person());
            m_case->publish(u"c.txt"_s, "c", u"eng-1"_s);
        });
        row("pushed, merged and its branch deleted", [this] {
            commit(u"b.txt"_s);
            push();
            m_case->git(
                {u"pull"_s, u"--quiet"_s, u"--no-ff"_s, u"--no-edit"_s, u"origin"_s, u"eng-1"_s}, m_case->person());
            m_case->git({u"push"_s, u"--quiet"_s, u"origin"_s, u"main"_s, u":eng-1"_s}, m_case->person());
        });
        row("amended and pushed", [this] {
            commit(u"b.txt"_s);
            git({u"commit"_s, u"--quiet"_s, u"--amend"_s, u"-m"_s, u"better"_s});
            push();
        });
        row("rebased and pushed", [this] {
            commit(u"b.txt"_s);
            commit(u"c.txt"_s);
            m_case->publish(u"d.txt"_s, "d");
            git({u"pull"_s, u"--quiet"_s, u"--rebase"_s, u"origin"_s, u"main"_s});
            push();
        });
        row("pushed with what a build made", [this] {
            commit(u"b.txt"_s);
            push();
            put(u"build/output"_s);
            put(u"build/_deps/other/.git/HEAD"_s, "ref: refs/heads/main\n");
            put(u"notes/ignored"_s);
        });
    }

    void safe()
    {
        QFETCH(std::function<void()>, work);
        work();
        QCOMPARE(reasons(), QStringList());
    }

    void kept_data()
    {
        QTest::addColumn<std::function<void()>>("work");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &reason, std::function<void()> work) {
            QTest::newRow(name) << work << reason;
        };
        const QString one = u"1 commit is on no branch of its server"_s;
        row("a changed file", u"1 changed file is not committed"_s, [this] { put(u"a.txt"_s); });
        row("a staged file", u"1 changed file is not committed"_s, [this] {
            put(u"a.txt"_s);
            git({u"add"_s, u"a.txt"_s});
        });
        row("a deleted file", u"1 changed file is not committed"_s,
            [this] { QVERIFY(QFile::remove(repo() + u"/a.txt"_s)); });
        row("staged, then put back", u"1 changed file is not committed"_s, [this] {
            put(u"a.txt"_s);
            git({u"add"_s, u"a.txt"_s});
            put(u"a.txt"_s, "one");
        });
        row("a new file", u"1 new file is not committed"_s, [this] { put(u"new.txt"_s); });
        row("a new file that the runner excluded", u"1 new file is not committed"_s, [this] {
            put(u".git/info/exclude"_s, "new.txt\n");
            put(u"new.txt"_s);
        });
        row("a change that git was told to overlook", u"git was told not to look at some files"_s, [this] {
            git({u"update-index"_s, u"--assume-unchanged"_s, u"a.txt"_s});
            put(u"a.txt"_s);
        });
        row("a commit", one, [this] { commit(u"b.txt"_s); });
        row("a commit on another branch", one, [this] {
            git({u"checkout"_s, u"--quiet"_s, u"-b"_s, u"other"_s});
            commit(u"b.txt"_s);
            git({u"checkout"_s, u"--quiet"_s, u"eng-1"_s});
        });
        row("a commit with a tag only", one, [this] {
            git({u"checkout"_s, u"--quiet"_s, u"--detach"_s});
            commit(u"b.txt"_s);
            git({u"tag"_s, u"mine"_s});
            git({u"checkout"_s, u"--quiet"_s, u"eng-1"_s});
        });
        row("a commit that no branch has", one, [this] {
            git({u"checkout"_s, u"--quiet"_s, u"--detach"_s});
            commit(u"b.txt"_s);
            git({u"checkout"_s, u"--quiet"_s, u"eng-1"_s});
        });
        row("a commit of a deleted branch", one, [this] {
            git({u"checkout"_s, u"--quiet"_s, u"-b"_s, u"other"_s});
            commit(u"b.txt"_s);
            git({u"checkout"_s, u"--quiet"_s, u"eng-1"_s});
            git({u"branch"_s, u"--quiet"_s, u"-D"_s, u"other"_s});
        });
        row("a commit that was reset", one, [this] {
            commit(u"b.txt"_s);
            git({u"reset"_s, u"--quiet"_s, u"--hard"_s, u"HEAD~1"_s});
        });
        row("a rebased commit that a branch still has", one, [this] {
            commit(u"b.txt"_s);
            git({u"branch"_s, u"backup"_s});
            m_case->publish(u"d.txt"_s, "d");
            git({u"pull"_s, u"--quiet"_s, u"--rebase"_s, u"origin"_s, u"main"_s});
            push();
        });
        row("pushed, and the server lost it", one, [this] {
            commit(u"b.txt"_s);
            push();
            m_case->git({u"push"_s, u"--quiet"_s, u"origin"_s, u"--delete"_s, u"eng-1"_s}, m_case->person());
        });
        row("pushed to another server", one, [this] {
            const QString other = m_case->dir.filePath(u"other.git"_s);
            m_case->git({u"clone"_s, u"--quiet"_s, u"--bare"_s, m_case->bare(), other}, m_case->dir.path());
            commit(u"b.txt"_s);
            git({u"remote"_s, u"set-url"_s, u"origin"_s, other});
            push();
        });
        row("a tracking branch that only says so", one, [this] {
            const QString own = commit(u"b.txt"_s);
            git({u"update-ref"_s, u"refs/remotes/origin/eng-1"_s, own});
        });
        row("one of two pushed", one, [this] {
            commit(u"b.txt"_s);
            push();
            commit(u"c.txt"_s);
        });
        row("a stash", u"changes are stashed"_s, [this] {
            put(u"a.txt"_s);
            git({u"stash"_s, u"--quiet"_s});
        });
        row("a merge under way", u"a merge or rebase is not finished"_s, [this] {
            commit(u"b.txt"_s);
            push();
            git({u"merge"_s, u"--quiet"_s, u"--no-commit"_s, u"--no-ff"_s, u"HEAD"_s}, true);
            put(u".git/MERGE_HEAD"_s, git({u"rev-parse"_s, u"HEAD"_s}).toLatin1() + '\n');
        });
        row("another working tree", u"it has further working trees"_s, [this] {
            git({u"worktree"_s, u"add"_s, u"--quiet"_s, u"--detach"_s, m_case->dir.filePath(u"tree"_s)});
        });
        row("another repository", u"1 new file is not committed"_s, [this] {
            m_case->git({u"init"_s, u"--quiet"_s, repo() + u"/inner"_s}, m_case->dir.path());
            put(u"inner/x"_s);
        });
        row("another repository where git does not look", u"another repository is inside: notes/"_s, [this] {
            m_case->git({u"init"_s, u"--quiet"_s, repo() + u"/notes/inner"_s}, m_case->dir.path());
        });
        row("a file beside it", u"files lie beside its repository"_s,
            [this] { GitCase::put(m_folder + u"/report.txt"_s, "x"); });
    }

    void kept()
    {
        QFETCH(std::function<void()>, work);
        QFETCH(QString, reason);
        work();
        const QStringList found = reasons();
        QVERIFY2(found.contains(reason), qPrintable(found.join(u" | "_s)));
    }

    void whatCannotBeLearnedIsKept_data()
    {
        QTest::addColumn<std::function<void()>>("work");
        const auto row = [](const char *name, std::function<void()> work) { QTest::newRow(name) << work; };
        row("the server is gone", [this] {
            commit(u"b.txt"_s);
            push();
            QVERIFY(QDir(m_case->bare()).removeRecursively());
        });
        row("the git folder is gone", [this] { QVERIFY(QDir(repo() + u"/.git"_s).removeRecursively()); });
        row("the git folder is elsewhere", [this] {
            QVERIFY(QDir().rename(repo() + u"/.git"_s, m_case->dir.filePath(u"moved"_s)));
            put(u".git"_s, "gitdir: " + m_case->dir.filePath(u"moved"_s).toUtf8() + "\n");
        });
        row("the refs are a link", [this] {
            QVERIFY(QDir().rename(repo() + u"/.git/refs"_s, m_case->dir.filePath(u"refs"_s)));
            QVERIFY(QFile::link(m_case->dir.filePath(u"refs"_s), repo() + u"/.git/refs"_s));
        });
        row("the index is broken", [this] { put(u".git/index"_s, "broken"); });
        row("the address is one of no repository", [this] {
            m_record.repository = u"ext::sh -c false"_s;
            commit(u"b"_s);
        });
    }

    void whatCannotBeLearnedIsKept()
    {
        QFETCH(std::function<void()>, work);
        work();
        QVERIFY(!reasons().isEmpty());
    }

    // The runner may have written any configuration; git would run programs that it names.
    void nothingOfTheRunnersConfigurationRuns()
    {
        const QString mark = m_case->dir.filePath(u"ran"_s);
        const QString command = u"touch "_s + mark;
        for (const QString &key : {u"core.fsmonitor"_s, u"core.sshCommand"_s, u"core.gitProxy"_s, u"filter.x.clean"_s,
                 u"filter.x.process"_s, u"diff.external"_s, u"core.alternateRefsCommand"_s, u"credential.helper"_s,
                 u"core.pager"_s, u"remote.origin.uploadpack"_s, u"core.editor"_s})
            git({u"config"_s, key, command});
        git({u"config"_s, u"core.hooksPath"_s, m_case->dir.filePath(u"hooks"_s)});
        for (const QString &hook : {u"post-index-change"_s, u"reference-transaction"_s, u"pre-auto-gc"_s}) {
            const QString path = m_case->dir.filePath(u"hooks/"_s) + hook;
            GitCase::put(path, "#!/bin/sh\n" + command.toUtf8() + "\n");
            QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        put(u".gitattributes"_s, "* filter=x diff=x\n");
        put(u"a.txt"_s, "two");
        QFile::remove(mark);
        QVERIFY(!reasons().isEmpty());
        QVERIFY2(!QFile::exists(mark), "something of it was run");
        git({u"status"_s}, true);
        QVERIFY2(QFile::exists(mark), "the same would run in the repository itself");
    }

    void aFolderWithoutARepositoryIsSafeOnlyWhenItIsEmpty()
    {
        m_record.repository.clear();
        m_folder = m_case->sessionFolder(u"plain"_s);
        QCOMPARE(reasons(), QStringList());
        GitCase::put(m_folder + u"/file"_s, "x");
        QCOMPARE(reasons(), QStringList{u"it holds files that are in no repository"_s});
    }
};

RENSEI_TEST(WorkCheckTest)

} // namespace rensei::tests
#include "tst_work_check_unix.moc"
