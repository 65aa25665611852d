#include "tests/agent/workspace/git_case.h"
#include "tests/agent/workspace/git_http_server.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QRandomGenerator>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace workspace;
using Kind = Failure::Kind;

static const QByteArray token = "ghs_0123456789abcdefHUSH";

// Repositories behind HTTP, with and without the right credential.
class PreparationHttpTest : public QObject {
    Q_OBJECT

private:
    CloneRequest request(const QString &name = u"project.git"_s) const { return {.repository = m_server->url(name)}; }
    GitCredential credential(const QString &name = u"project.git"_s) const
    {
        return {share(Secret(QByteArray(token))), m_server->url(name)};
    }
    QByteArray right() const { return "x-access-token:" + token; }

    /// Whether the token is in any file below `folder`.
    static bool holdsToken(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (GitCase::content(files.next()).contains(token))
                return true;
        }
        return false;
    }

    std::unique_ptr<GitCase> m_case;
    std::unique_ptr<GitHttpServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<GitCase>();
        m_case->publish(u"a.txt"_s, "one");
        m_server = std::make_unique<GitHttpServer>(m_case->dir.filePath(u"server"_s));
    }

    void cleanup()
    {
        m_server.reset();
        m_case.reset();
    }

    void clonesWithoutACredentialWhereNoneIsWanted()
    {
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY2(m_server->authorizations.isEmpty(), "a credential that nobody asked for stays here");
    }

    void clonesWithTheRightCredential()
    {
        m_server->protect("/", right());
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QCOMPARE(GitCase::content(watched.ready->folder + u"/a.txt"_s), QByteArray("one"));
        QVERIFY(!m_server->authorizations.isEmpty());
        QVERIFY2(!holdsToken(m_case->dir.path()), "the token is on the disk");
    }

    void theTokenIsInNoArgumentAndNoEnvironment()
    {
        // A git that notes how it and its helpers were started.
        const QString notes = m_case->dir.filePath(u"notes"_s);
        const QString wrapper = m_case->dir.filePath(u"wrapper/git"_s);
        GitCase::put(wrapper,
            "#!/bin/sh\necho \"$@\" >> '" + notes.toUtf8() + "'\nenv >> '" + notes.toUtf8() + "'\nexec "
                + QStandardPaths::findExecutable(u"git"_s).toUtf8() + " \"$@\"\n");
        QFile(wrapper).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_server->protect("/", right());
        auto parts = m_case->parts();
        parts.git.path = wrapper;
        WatchedPreparation watched(parts);
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY(GitCase::content(notes).contains("ls-remote"));
        QVERIFY(!GitCase::content(notes).contains(token));
    }

    void theUsersOwnHelperNeitherAnswersNorKeepsIt()
    {
        const QString home = m_case->dir.filePath(u"home"_s);
        GitCase::put(home + u"/.gitconfig"_s, "[credential]\n\thelper = store\n");
        m_server->protect("/", right());
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY(!QFile::exists(home + u"/.git-credentials"_s));
    }

    void theUsersOwnHelperAnswersWhereNoCredentialCame()
    {
        const QString home = m_case->dir.filePath(u"home"_s);
        GitCase::put(home + u"/.gitconfig"_s, "[credential]\n\thelper = store\n");
        GitCase::put(home + u"/.git-credentials"_s,
            "http://ann:own@127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "\n");
        m_server->protect("/", "ann:own");
        WatchedPreparation watched(m_case->parts());
        QVERIFY(watched.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
    }

    void aCredentialForAnotherRepositoryIsNotUsed()
    {
        m_server->protect("/", right());
        WatchedPreparation watched(m_case->parts());
        QVERIFY(!watched.start(request(), m_case->sessionFolder(u"s1"_s), credential(u"other.git"_s)).succeeds());
        QVERIFY(watched.failure->kind == Kind::NoAccess);
        QVERIFY(m_server->authorizations.isEmpty());
    }

    void aWrongCredentialIsSaidAndNothingIsAsked()
    {
        m_server->protect("/", "x-access-token:another");
        WatchedPreparation watched(m_case->parts());
        QVERIFY(!watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY(watched.failure->kind == Kind::NoAccess);
        QVERIFY(!describe(*watched.failure).contains(QString::fromLatin1(token)));
        QVERIFY(!watched.failure->detail.contains(QString::fromLatin1(token)));
    }

    void aSubmoduleElsewhereDoesNotGetIt()
    {
        m_case->git({u"clone"_s, u"--quiet"_s, u"--bare"_s, m_case->bare(), u"server/inner.git"_s}, m_case->dir.path());
        // Not `git submodule add`, which would ask the server of this thread while it waits for git.
        GitCase::put(m_case->person() + u"/.gitmodules"_s,
            "[submodule \"inner\"]\n\tpath = inner\n\turl = " + m_server->url(u"inner.git"_s).toUtf8() + "\n");
        const QString commit = m_case->git({u"rev-parse"_s, u"HEAD"_s}, m_case->person());
        m_case->git({u"add"_s, u".gitmodules"_s}, m_case->person());
        m_case->git(
            {u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"160000,"_s + commit + u",inner"_s}, m_case->person());
        m_case->git({u"commit"_s, u"--quiet"_s, u"-m"_s, u"inner"_s}, m_case->person());
        m_case->git({u"push"_s, u"--quiet"_s, u"origin"_s, u"main"_s}, m_case->person());
        m_server->protect("/", right());
        CloneRequest asked = request();
        asked.submodules = true;
        WatchedPreparation watched(m_case->parts());
        QVERIFY(!watched.start(asked, m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY(std::any_of(m_server->requestLines.begin(), m_server->requestLines.end(),
            [](const QByteArray &line) { return line.contains("inner.git"); }));
        for (const QByteArray &sent : m_server->authorizations)
            QVERIFY2(!sent.startsWith("/inner"), sent.constData());
    }

    void aRedirectElsewhereDoesNotTakeItAlong()
    {
        GitHttpServer elsewhere(m_case->dir.filePath(u"server"_s));
        elsewhere.protect("/", right());
        m_server->redirectsTo = elsewhere.url({}).chopped(1).toLatin1();
        WatchedPreparation watched(m_case->parts());
        QVERIFY(!watched.start(request(), m_case->sessionFolder(u"s1"_s), credential()).succeeds());
        QVERIFY2(elsewhere.authorizations.isEmpty(), "the credential went to another server");
    }

    void theSecondSessionFetchesOnlyWhatIsNew()
    {
        // What does not compress, so that bytes can be told apart.
        QByteArray big(1024 * 1024, '\0');
        QRandomGenerator random(7);
        std::generate(big.begin(), big.end(), [&random] { return static_cast<char>(random.bounded(256)); });
        m_case->publish(u"big.bin"_s, big);
        WatchedPreparation first(m_case->parts());
        QVERIFY(first.start(request(), m_case->sessionFolder(u"s1"_s)).succeeds());
        QVERIFY(m_server->sentBytes > big.size());

        m_server->sentBytes = 0;
        WatchedPreparation same(m_case->parts());
        QVERIFY(same.start(request(), m_case->sessionFolder(u"s2"_s)).succeeds());
        QVERIFY(!same.ready->wasFetched);
        QVERIFY2(m_server->sentBytes < 4096, QByteArray::number(m_server->sentBytes).constData());

        const QString newer = m_case->publish(u"a.txt"_s, "two");
        m_server->sentBytes = 0;
        WatchedPreparation third(m_case->parts());
        QVERIFY(third.start(request(), m_case->sessionFolder(u"s3"_s)).succeeds());
        QCOMPARE(third.ready->commit, newer);
        QCOMPARE(GitCase::content(third.ready->folder + u"/big.bin"_s), big);
        QVERIFY2(m_server->sentBytes < 16 * 1024, QByteArray::number(m_server->sentBytes).constData());
    }

    void aSilentServerEndsAtTheDeadline()
    {
        m_server->answersNothing = true;
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        QVERIFY(!watched.start(request(), folder, {}, 500ms).succeeds());
        QVERIFY(watched.failure->kind == Kind::Unreachable);
        QVERIFY(watched.failure->isPassing());
        QVERIFY(QDir(folder).isEmpty());
    }

    void aCanceledOneLeavesNothing()
    {
        m_server->answersNothing = true;
        WatchedPreparation watched(m_case->parts());
        const QString folder = m_case->sessionFolder(u"s1"_s);
        watched.start(request(), folder);
        QTRY_VERIFY(!m_server->requestLines.isEmpty());
        watched.preparation->cancel();
        QTRY_VERIFY(watched.isCanceled);
        QVERIFY(!watched.ready && !watched.failure);
        QVERIFY(QDir(folder).isEmpty());
        m_server->answersNothing = false;
        WatchedPreparation next(m_case->parts());
        QVERIFY2(next.start(request(), folder).succeeds(), "the mirror is free again");
    }
};

RENSEI_TEST(PreparationHttpTest)

} // namespace rensei::tests
#include "tst_preparation_http_unix.moc"
