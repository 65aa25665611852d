#include "agent/runner/upkeep/runner_upkeep.h"

#include "agent/runner/runner_checks.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

/// Agents that are installed in a folder, and an upkeep that finds them there.
class RunnerUpkeepTest : public QObject {
    Q_OBJECT

private:
    void install(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    void make()
    {
        m_upkeep = std::make_unique<RunnerUpkeep>(RunnerUpkeep::Parts{.makeProcess = m_processes.factory(),
            .clock = *m_clock,
            .checksFile = checksFile(),
            .find =
                [this](const QString &name) {
                    const QString path = m_folder->filePath(name);
                    return QFile::exists(path) ? path : QString();
                },
            .mayCheck = [this] { return m_mayCheck; }});
        m_upkeep->start();
    }

    ProcessRecord &last() { return *m_processes.made.last(); }

    // The two programs of a check of Claude Code: its version, its status.
    void sayVersion(const QByteArray &version)
    {
        QCOMPARE(last().start.arguments, QStringList{u"--version"_s});
        Q_EMIT last().process->output(version + '\n');
        last().process->end(0);
    }

    void sayStatus(bool isSignedIn)
    {
        QCOMPARE(last().start.arguments, (QStringList{u"auth"_s, u"status"_s}));
        Q_EMIT last().process->output(isSignedIn ? "{\"loggedIn\":true}" : "{\"loggedIn\":false}");
        last().process->end(0);
        m_clock->advance(0ms);
    }

    void check(const QByteArray &version, bool isSignedIn = true)
    {
        sayVersion(version);
        sayStatus(isSignedIn);
    }

    QString checksFile() const { return m_folder->filePath(u"state/checks.json"_s); }
    RunnerCheck known(const QString &name) const { return readRunnerChecks(checksFile()).value(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_processes.made.clear();
        m_mayCheck = true;
    }

    void cleanup() { m_upkeep.reset(); }

    void onceADay()
    {
        install(u"claude"_s, "first");
        make();
        m_clock->advance(59s);
        QVERIFY(m_processes.made.isEmpty());
        m_clock->advance(1s);
        QCOMPARE(m_processes.made.size(), 1);
        check("1.0.0 (Claude Code)");
        QCOMPARE(known(u"claude"_s).version, u"1.0.0"_s);
        QCOMPARE(known(u"claude"_s).isSignedIn, std::optional(true));
        m_clock->advance(24h - 1min);
        QCOMPARE(m_processes.made.size(), 2);
        m_clock->advance(1min);
        QCOMPARE(m_processes.made.size(), 3);
        check("1.0.0", false);
        QCOMPARE(known(u"claude"_s).isSignedIn, std::optional(false));
    }

    void whenItsProgramHasChanged()
    {
        install(u"claude"_s, "first");
        make();
        m_clock->advance(1min);
        check("1.0.0");
        m_clock->advance(1h);
        QCOMPARE(m_processes.made.size(), 2);
        install(u"claude"_s, "the second");
        m_clock->advance(10min);
        QCOMPARE(m_processes.made.size(), 3);
        check("2.0.0");
        QCOMPARE(known(u"claude"_s).version, u"2.0.0"_s);
        m_clock->advance(1h);
        QCOMPARE(m_processes.made.size(), 4);
    }

    void notWhileASessionStarts()
    {
        install(u"claude"_s, "first");
        m_mayCheck = false;
        make();
        m_clock->advance(2h);
        QVERIFY(m_processes.made.isEmpty());
        m_mayCheck = true;
        m_upkeep->sessionsChanged();
        QCOMPARE(m_processes.made.size(), 1);
        m_mayCheck = false;
        m_upkeep->sessionsChanged(); // in the middle of a check
        QCOMPARE(last().process, nullptr);
        QVERIFY(known(u"claude"_s).mark.isEmpty());
        m_mayCheck = true;
        m_upkeep->sessionsChanged();
        sayVersion("1.0.0");
        m_mayCheck = false;
        m_upkeep->sessionsChanged(); // in its second half
        QCOMPARE(last().process, nullptr);
        m_mayCheck = true;
        m_upkeep->sessionsChanged();
        check("1.0.0");
        QCOMPARE(known(u"claude"_s).version, u"1.0.0"_s);
        m_upkeep->sessionsChanged();
        m_clock->advance(1h);
        QCOMPARE(m_processes.made.size(), 5);
    }

    void oneAfterTheOther()
    {
        install(u"claude"_s, "claude");
        install(u"codex"_s, "codex");
        make();
        m_clock->advance(1min);
        QCOMPARE(m_processes.made.size(), 1);
        check("1.0.0");
        QCOMPARE(m_processes.made.size(), 3);
        QCOMPARE(last().start.program, m_folder->filePath(u"codex"_s));
    }

    void whatIsBeingReplacedIsCheckedWhenItIsWhole()
    {
        install(u"claude"_s, "half");
        make();
        m_clock->advance(1min);
        sayVersion("1.0.0");
        install(u"claude"_s, "half and half");
        sayStatus(true);
        QVERIFY(known(u"claude"_s).mark.isEmpty());
        QCOMPARE(m_processes.made.size(), 2);
        m_clock->advance(10min);
        check("2.0.0");
        QCOMPARE(known(u"claude"_s).version, u"2.0.0"_s);
    }

    void whatGetsNoWorkIsLeftAlone()
    {
        install(u"goose"_s, "nobody has seen it ask");
        install(u"gemini"_s, "signing in may open a window");
        config::Config config;
        config::RunnerProfile gemini;
        gemini.name = u"gemini"_s;
        gemini.adapter = config::Adapter::Acp;
        gemini.program = u"gemini"_s;
        gemini.signIn = u"oauth-personal"_s;
        config.runners = {gemini};
        make();
        m_upkeep->setConfig(config);
        m_clock->advance(24h);
        QVERIFY(m_processes.made.isEmpty());
        config.runners.first().signIn.clear();
        m_upkeep->setConfig(config);
        m_clock->advance(1min);
        QCOMPARE(m_processes.made.size(), 1);
    }

    // The clock was in the future when it was checked.
    void aCorrectedClockDelaysNothing()
    {
        install(u"claude"_s, "first");
        const QString path = m_folder->filePath(u"claude"_s);
        const Instant now = m_clock->utcNow();
        const RunnerChecks checks{{u"claude"_s, {.mark = markOf(path), .checkedAt = now}}};
        QVERIFY(!isCheckDue(checks, u"claude"_s, path, now));
        QVERIFY(!isCheckDue(checks, u"claude"_s, path, now + 24h - 1ms));
        QVERIFY(isCheckDue(checks, u"claude"_s, path, now + 24h));
        QVERIFY(isCheckDue(checks, u"claude"_s, path, now - 1ms));
        QVERIFY(isCheckDue(checks, u"codex"_s, path, now));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    FakeProcesses m_processes;
    bool m_mayCheck = true;
    std::unique_ptr<RunnerUpkeep> m_upkeep;
};

RENSEI_TEST(RunnerUpkeepTest)

} // namespace rensei::tests
#include "tst_runner_upkeep.moc"
