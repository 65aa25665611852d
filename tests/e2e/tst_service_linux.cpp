#include "agent/service/autostart_manager_linux.h"
#include "tests/agent/service/notify_listener_unix.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;

/// The agent as the system's manager starts it: `run --service`.
class tst_Service : public QObject {
    Q_OBJECT

    /// An agent of its own, which a test may replace.
    struct Installed {
        QTemporaryDir folder;
        QString program = folder.filePath(u"rensei-agent"_s);

        Installed()
        {
            const QString built = QFileInfo(QStringLiteral(AGENT_PROGRAM)).path();
            QFile::link(built + u"/rensei-reaper"_s, folder.filePath(u"rensei-reaper"_s));
            QFile::copy(QStringLiteral(AGENT_PROGRAM), program);
        }
        /// As a package manager does it.
        bool upgrade() const
        {
            const QString next = folder.filePath(u"rensei-agent.new"_s);
            return QFile::copy(QStringLiteral(AGENT_PROGRAM), next)
                && ::rename(QFile::encodeName(next).constData(), QFile::encodeName(program).constData()) == 0;
        }
    };

    /// What the agent has told its manager, one line after the other.
    struct Manager {
        QTemporaryDir folder;
        QString socket = folder.filePath(u"notify"_s);
        NotifyListener listener{QFile::encodeName(socket)};
        QStringList lines;

        bool hears(const QString &line)
        {
            return eventually([&] {
                for (QByteArray next = listener.next(); !next.isEmpty(); next = listener.next())
                    lines += QString::fromUtf8(next).split(u'\n');
                return lines.contains(line);
            });
        }
    };

private Q_SLOTS:
    void tellsItsManagerHowItIs()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        Manager manager;
        AgentProcess agent;
        connectTo(agent, platform);
        agent.extraArguments = {u"--service"_s};
        agent.environment = {{u"NOTIFY_SOCKET"_s, manager.socket}, {u"WATCHDOG_USEC"_s, u"2000000"_s}};
        QVERIFY(agent.start());
        QVERIFY(manager.hears(u"READY=1"_s));
        QCOMPARE(manager.lines.first(), u"READY=1"_s);
        QVERIFY(agent.status()); // what READY=1 promises
        QVERIFY(manager.hears(u"STATUS=Connected, 0 of 4 sessions."_s));
        manager.lines.clear();
        QVERIFY(manager.hears(u"WATCHDOG=1"_s));
        manager.lines.clear();
        QVERIFY(manager.hears(u"WATCHDOG=1"_s));
        ::kill(static_cast<pid_t>(agent.process().processId()), SIGTERM);
        QVERIFY(manager.hears(u"STOPPING=1"_s));
        QVERIFY(manager.lines.contains(u"EXTEND_TIMEOUT_USEC=630000000"_s));
        QCOMPARE(agent.waitForEnd(), std::optional(0));
    }

    // Its programs would else be able to tell that the agent is well.
    void itsRunnersCannotSpeakForIt()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        Manager manager;
        AgentProcess agent(u"completed"_s, 5);
        connectTo(agent, platform);
        agent.extraArguments = {u"--service"_s};
        agent.environment = {{u"NOTIFY_SOCKET"_s, manager.socket}, {u"INVOCATION_ID"_s, u"1"_s}};
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) > 0; }));
        for (const qint64 pid : AgentProcess::runners(id)) {
            QFile environ(u"/proc/%1/environ"_s.arg(pid));
            QVERIFY(environ.open(QIODevice::ReadOnly));
            const QByteArray all = environ.readAll();
            QVERIFY(!all.contains("NOTIFY_SOCKET") && !all.contains("INVOCATION_ID"));
        }
        QCOMPARE(agent.stop(), std::optional(0));
    }

    void anUpgradeStartsTheNewVersionWhenNothingRuns()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        const Installed installed;
        AgentProcess agent;
        agent.program = installed.program;
        connectTo(agent, platform);
        agent.extraArguments = {u"--service"_s};
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return agent.status() && agent.status()->accepting; }));
        QVERIFY(installed.upgrade());
        QCOMPARE(agent.waitForEnd(60'000), std::optional(3));
    }

    void anUpgradeLetsASessionEndWell()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        const Installed installed;
        AgentProcess agent(u"completed"_s, 30);
        agent.program = installed.program;
        connectTo(agent, platform);
        agent.extraArguments = {u"--service"_s};
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) > 0; }));
        QVERIFY(installed.upgrade());
        QVERIFY(eventually([&] { return agent.status()->status == control::DaemonStatus::Draining; }));
        QVERIFY(AgentProcess::countRunners(id) > 0);
        QCOMPARE(agent.waitForEnd(60'000), std::optional(3));
        QCOMPARE(platform.terminalPosts(id), QStringList{u"completed"_s});
    }

    void withoutAManagerAnUpgradeChangesNothing()
    {
        const Installed installed;
        AgentProcess agent;
        agent.program = installed.program;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(agent.start());
        QVERIFY(installed.upgrade());
        QVERIFY(!agent.waitForEnd(16'000));
        QCOMPARE(agent.stop(), std::optional(0));
    }

    void staysStoppedWhenItsUserStoppedIt()
    {
        AgentProcess agent;
        QVERIFY(QDir().mkpath(agent.stateFolder()));
        QFile mark(agent.stateFolder() + u"/stopped-by-user"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        agent.extraArguments = {u"--service"_s};
        agent.launch();
        QCOMPARE(agent.waitForEnd(), std::optional(0));
        agent.extraArguments.clear(); // an explicit start
        QVERIFY(agent.start());
        QVERIFY(!mark.exists());
        QCOMPARE(agent.stop(), std::optional(0));
    }

    // Whoever has it started is gone before it prints its first line.
    void whatTheAutostartHasStartedStays()
    {
        AgentProcess agent;
        agent.writeConfig(agent.defaultConfig());
        SystemClock clock;
        const QString name = u"dev.rensei.test"_s;
        const service::ServiceDefinition definition{name, agent.program,
            {u"run"_s, u"--service"_s, u"--state-dir"_s, agent.stateFolder(), u"--config"_s,
                agent.homeFolder() + u"/daemon.yaml"_s, u"--port"_s, u"0"_s, u"--platform"_s, u"http://127.0.0.1:9"_s}};
        service::ServiceParts parts{.clock = clock};
        parts.environment.insert(u"HOME"_s, agent.homeFolder());
        parts.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const auto isGood = [](const std::optional<Result<void>> &told) {
            return eventually([&told] { return told.has_value(); }) && told->has_value();
        };
        {
            service::AutostartManager manager(parts, agent.homeFolder());
            std::optional<Result<void>> installed;
            manager.install(definition, [&](const Result<void> &result) { installed = result; });
            QVERIFY(isGood(installed));
            std::optional<Result<void>> started;
            manager.start(name, [&](const Result<void> &result) { started = result; });
            QVERIFY(isGood(started));
        }
        control::ControlClient client({agent.stateFolder()}, control::loopbackChannels("e2e/1", clock), clock);
        const auto answers = [&client] {
            std::optional<bool> is;
            QObject context;
            client.status(&context, [&is](const auto &status) { is = status.has_value(); });
            return eventually([&is] { return is.has_value(); }) && *is;
        };
        QVERIFY2(eventually(answers), "it has ended");
        service::AutostartManager other(parts, agent.homeFolder());
        std::optional<Result<void>> removed;
        other.remove(name, [&](const Result<void> &result) { removed = result; });
        QVERIFY(isGood(removed));
        QVERIFY(!answers());
    }
};

RENSEI_TEST(tst_Service)

} // namespace rensei::tests

#include "tst_service_linux.moc"
