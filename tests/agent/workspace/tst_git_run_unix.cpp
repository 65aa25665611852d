#include "agent/process/process_group.h"
#include "agent/workspace/git_run.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace workspace;

// `git` is played by a script, which gets the arguments that git would.
class GitRunTest : public QObject {
    Q_OBJECT

private:
    GitProgram script(const QByteArray &text)
    {
        const QString path = m_dir.filePath(u"git"_s);
        QFile file(path);
        [[maybe_unused]] const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + text) > 0;
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {path, {u"PATH=/usr/bin:/bin"_s}};
    }

    Result<GitOutput> run(const QByteArray &text, GitCall call = {})
    {
        GitRun git(script(text), makeSystemProcess, m_clock);
        std::optional<Result<GitOutput>> result;
        call.folder = m_dir.path();
        git.start(call, [&result](const Result<GitOutput> &output) { result = output; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return failLocally(u"it did not end"_s);
        return *result;
    }

    /// Part of a script that starts another process and notes its id.
    QByteArray leaveBehind(const QByteArray &first) const
    {
        return first + "(exec sleep 30 >/dev/null 2>&1 </dev/null) & echo $! > " + m_dir.filePath(u"pid"_s).toUtf8()
            + "; ";
    }
    bool leftBehindRuns() const
    {
        QFile file(m_dir.filePath(u"pid"_s));
        const qint64 pid = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
        return pid <= 0 || !processStart(pid).isEmpty();
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;

private Q_SLOTS:
    void givesWhatGitSays()
    {
        const auto output = run("echo out; echo problem >&2; exit 3");
        QVERIFY(output.has_value());
        QCOMPARE(output->code, 3);
        QCOMPARE(output->out, QByteArray("out\n"));
        QCOMPARE(output->errors, u"problem\n"_s);
    }

    void turnsHooksOffInEveryCall()
    {
        const auto output = run("echo \"$@\"", {.arguments = {u"status"_s}});
        QVERIFY(output->out.contains("core.hooksPath=/dev/null"));
        QVERIFY(output->out.trimmed().endsWith("status"));
    }

    void standardInputIsAtItsEnd() { QCOMPARE(run("cat; echo over")->out, QByteArray("over\n")); }

    void endsAtTheDeadlineWithEverythingItStarted()
    {
        QElapsedTimer timer;
        timer.start();
        const auto output = run(leaveBehind("trap '' TERM; ") + "sleep 30", {.deadline = 300ms});
        QVERIFY(!output.has_value());
        QVERIFY(output.error().timedOut);
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(!leftBehindRuns());
    }

    void whatItLeavesRunningEndsWithIt()
    {
        QVERIFY(run(leaveBehind({}) + "exit 0").has_value());
        QVERIFY(!leftBehindRuns());
    }

    void aFloodIsCutOff()
    {
        const auto output = run("yes", {.maxOutputBytes = 256 * 1024});
        QVERIFY(!output.has_value());
        QVERIFY(output.error().detail.contains(u"more than is read"_s));
    }

    void aMissingGitIsSaid()
    {
        GitRun git({m_dir.filePath(u"nothing"_s), {}}, makeSystemProcess, m_clock);
        std::optional<Result<GitOutput>> result;
        git.start(
            {.arguments = {}, .folder = m_dir.path()}, [&result](const Result<GitOutput> &output) { result = output; });
        QTRY_VERIFY(result.has_value());
        QVERIFY(!result->has_value());
    }

    void aCanceledCallAnswersNobody()
    {
        GitRun git(script("sleep 30"), makeSystemProcess, m_clock);
        bool isAnswered = false;
        bool isCanceled = false;
        git.start({.arguments = {}, .folder = m_dir.path()}, [&isAnswered](const auto &) { isAnswered = true; });
        git.cancel([&isCanceled] { isCanceled = true; });
        QTRY_VERIFY(isCanceled);
        QVERIFY(!isAnswered);
        QVERIFY(!git.isRunning());
    }

    void aSecretIsReadFromDescriptor3AndNowhereElse()
    {
        const auto output = run("cat <&3; env; echo \"$@\"; cat /proc/$$/cmdline",
            {.arguments = {u"x"_s}, .secret = share(Secret(QByteArray("hush-hush\n")))});
        QVERIFY(output.has_value());
        QCOMPARE(output->out.count("hush-hush"), 1);
        QVERIFY(output->out.startsWith("hush-hush\n"));
        QVERIFY2(run("cat <&3 2>/dev/null || echo none")->out.contains("none"), "there is none without a secret");
    }
};

RENSEI_TEST(GitRunTest)

} // namespace rensei::tests
#include "tst_git_run_unix.moc"
