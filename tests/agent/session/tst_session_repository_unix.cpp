#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"
#include "tests/agent/session/session_case.h"
#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::RepositoryTask;
using session::Session;
using State = Session::State;

// A session whose work names a repository: real git, and a runner that the test plays.
class SessionRepositoryTest : public QObject {
    Q_OBJECT

private:
    /// Lets git work; time does not pass.
    bool until(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(
            [&] {
                m->time.advance(0ms);
                return condition();
            },
            30'000);
    }
    RepositoryTask task(const QString &address) const
    {
        return {workspace::checkRequest({.repository = address, .chosenBy = workspace::ChosenBy::Owner}).value(), {}};
    }
    workspace::WorkspacePaths paths() const { return workspace::workspacePaths(m->dir.path()); }
    Session &begin(const QString &address)
    {
        Session &session = m->accept();
        session.begin(m->item, m->profile, task(address));
        return session;
    }
    QString folder() const { return paths().folderOf(m->session->sessionId()); }

    std::unique_ptr<GitCase> m_git;
    std::unique_ptr<SessionCase> m;

private Q_SLOTS:
    void init()
    {
        m_git = std::make_unique<GitCase>();
        m_git->publish(u"a.txt"_s, "one");
        m = std::make_unique<SessionCase>();
        m->repositories = [this] {
            auto parts = m_git->parts();
            return session::RepositoryParts{
                {parts.git, parts.makeProcess, m->time, paths().mirrors, m_git->checkSpace}, paths()};
        };
    }

    void theRunnerStartsInTheWorkingCopy()
    {
        Session &session = begin(m_git->bare());
        QCOMPARE(session.state(), State::Starting);
        QVERIFY(m->processes.made.isEmpty());
        QVERIFY(until([this] { return !m->processes.made.isEmpty(); }));
        QCOMPARE(m->runner().start.folder, folder() + u"/repo"_s);
        QCOMPARE(GitCase::content(m->runner().start.folder + u"/a.txt"_s), QByteArray("one"));
        QVERIFY2(m->platform.posted.isEmpty(), "nothing runs yet");
        m->launch();
        QCOMPARE(session.state(), State::Running);
        const auto record = workspace::readRecord(paths(), session::fileNameFor(session.sessionId()));
        QCOMPARE(record->repository, m_git->bare());
        QCOMPARE(record->commit.size(), 40);
        LockFile lock(paths().lockOf(session::fileNameFor(session.sessionId())));
        QVERIFY2(!lock.tryLock().value(), "nobody removes it now");
    }

    void whatCannotBeClonedIsHandedBack()
    {
        Session &session = begin(u"/nonexistent/r.git"_s);
        QSignalSpy told(&session, &Session::couldNotStart);
        QVERIFY(until([&] { return session.state() != State::Starting; }));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(u"no repository"_s));
        QVERIFY(m->processes.made.isEmpty());
        QVERIFY(session.logState().outcome->kind == session::Outcome::Kind::Rejected);
        QVERIFY(session.logState().outcome->message.startsWith("worktree-provision: "_L1));
        QVERIFY(QDir(folder()).isEmpty());
    }

    void aStopMeanwhileEndsItAndLeavesNothing()
    {
        Session &session = begin(m_git->bare());
        m->time.advance(0ms);
        session.stop(session::StopReason::LocalUser);
        session.stop(session::StopReason::LocalUser);
        QVERIFY(until([&] { return session.state() == State::Reporting || session.state() == State::Closed; }));
        QVERIFY(m->processes.made.isEmpty());
        QVERIFY(session.logState().outcome->kind == session::Outcome::Kind::Stopped);
        QVERIFY(QDir(folder()).isEmpty());
    }

    void theNextTurnWorksWhereTheLastOneEnded()
    {
        begin(m_git->bare());
        QVERIFY(until([this] { return !m->processes.made.isEmpty(); }));
        const QString repo = m->runner().start.folder;
        GitCase::put(repo + u"/new.txt"_s, "work");
        m->session.reset();
        QVERIFY(QDir(m->folder()).removeRecursively());
        begin(m_git->bare());
        QVERIFY(until([this] { return m->processes.made.size() == 2; }));
        QCOMPARE(GitCase::content(m->runner().start.folder + u"/new.txt"_s), QByteArray("work"));
        QCOMPARE(
            workspace::readRecord(paths(), session::fileNameFor(m->session->sessionId()))->repository, m_git->bare());
    }

    void anotherRepositoryNeverTakesItsPlace()
    {
        begin(m_git->bare());
        QVERIFY(until([this] { return !m->processes.made.isEmpty(); }));
        m->session.reset();
        QVERIFY(QDir(m->folder()).removeRecursively());
        Session &session = begin(m_git->person());
        QVERIFY(until([&] { return session.state() != State::Starting; }));
        QCOMPARE(m->processes.made.size(), 1);
        QVERIFY(session.logState().outcome->message.contains(u"another repository"_s));
    }

    void aFolderThatIsBeingExaminedIsWaitedFor()
    {
        QVERIFY(QDir().mkpath(paths().records));
        QVERIFY(restrictToOwner(paths().records).has_value());
        Session &session = m->accept();
        LockFile lock(paths().lockOf(session::fileNameFor(session.sessionId())));
        QVERIFY(lock.tryLock().value());
        session.begin(m->item, m->profile);
        m->time.advance(10s);
        QVERIFY(m->processes.made.isEmpty());
        lock.unlock();
        m->time.advance(1s);
        QCOMPARE(m->processes.made.size(), 1);
    }

    void aHostWithoutRepositoriesHandsItBack()
    {
        m->repositories = nullptr;
        Session &session = begin(m_git->bare());
        QVERIFY(session.logState().outcome->kind == session::Outcome::Kind::Rejected);
        QVERIFY(m->processes.made.isEmpty());
    }
};

RENSEI_TEST(SessionRepositoryTest)

} // namespace rensei::tests
#include "tst_session_repository_unix.moc"
