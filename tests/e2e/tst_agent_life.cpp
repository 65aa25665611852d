#include "agent/base/lock_file.h"
#include "agent/base/private_file.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using control::ConditionCode;
using demo::DemoPlatform;

/// The agent as a program: it keeps running when something fails, reports the failure, and recovers without a restart.
class tst_AgentLife : public QObject {
    Q_OBJECT

    static bool isReady(AgentProcess &agent)
    {
        const auto status = agent.status();
        return status && status->status == control::DaemonStatus::Ready && status->conditions.isEmpty();
    }

private Q_SLOTS:
    void aRejectedTokenIsReportedAndRetriedAfterAChange()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        agent.platformUrl = platform.url().toString();
        agent.environment = {{u"RENSEI_REGISTRATION_TOKEN"_s, platform.registrationToken()}};
        platform.revokeRegistrationToken();
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return agent.hasCondition(ConditionCode::NeedsReauth); }));
        QVERIFY(agent.isRunning());
        QCOMPARE(agent.status()->status, control::DaemonStatus::Stopped);
        QVERIFY(!agent.status()->accepting);
        // It must not retry the registration at once.
        QTest::qWait(3'000);
        QVERIFY(platform.count(u"POST /v1/daemon/register"_s) <= 2);
        platform.restoreRegistrationToken();
        agent.writeConfig(agent.defaultConfig() + "# touched\n");
        QVERIFY(eventually([&] { return isReady(agent); }));
    }

    void aMissingTokenIsReportedAsNeedsEnrollment()
    {
        AgentProcess agent;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return agent.hasCondition(ConditionCode::NeedsEnrollment); }));
        QVERIFY(agent.isRunning());
        QCOMPARE(agent.stop(), std::optional(0));
    }

    void anInvalidConfigurationIsReportedUntilItIsCorrected()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        connectTo(agent, platform);
        agent.writeConfig("capacity:\n  maxConcurrentSessions: many\n");
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return agent.hasCondition(ConditionCode::ConfigInvalid); }));
        const auto conditions = agent.status()->conditions;
        QVERIFY2(
            conditions.first().message.contains("maxConcurrentSessions"_L1), qPrintable(conditions.first().message));
        agent.writeConfig(agent.defaultConfig());
        QVERIFY(eventually([&] { return isReady(agent); }));
    }

    void aCapacityIsSavedAndAppliedAtOnce()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        connectTo(agent, platform);
        agent.writeConfig(agent.defaultConfig() + "# by hand\n");
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return isReady(agent); }));
        QVERIFY(agent.setCapacity(u"0"_s));
        QCOMPARE(agent.status()->maxSessions, 0);
        QVERIFY(!agent.status()->accepting);
        QVERIFY2(agent.config().contains("maxConcurrentSessions: 0\n") && agent.config().contains("# by hand"),
            agent.config().constData());
        const QString id = platform.queueSession({});
        QTest::qWait(3'000);
        QCOMPARE(platform.sessionState(id), u"pending"_s);
        QVERIFY(agent.setCapacity(u"1"_s));
        QVERIFY(eventually([&] { return platform.sessionState(id) == "completed"_L1; }));
        QCOMPARE(platform.count(u"POST /v1/daemon/register"_s), 1);

        const QByteArray broken = "capacity: [\n";
        agent.writeConfig(broken);
        QVERIFY(!agent.setCapacity(u"2"_s));
        QCOMPARE(agent.config(), broken);
        QCOMPARE(agent.status()->maxSessions, 1);
    }

    void aPortConflictIsReportedAndAnotherPortUsed()
    {
        QTcpServer otherServer;
        QVERIFY(otherServer.listen(QHostAddress::LocalHost));
        AgentProcess agent;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        agent.extraArguments = {u"--port"_s, QString::number(otherServer.serverPort())};
        QVERIFY(agent.start());
        QVERIFY(agent.port() != otherServer.serverPort());
        QVERIFY(eventually([&] { return agent.hasCondition(ConditionCode::PortConflict); }));
    }

    void anUnreachablePlatformIsReportedAndRetried()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        platform.goOffline();
        AgentProcess agent;
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return agent.hasCondition(ConditionCode::PlatformUnreachable); }));
        QVERIFY(platform.goOnline());
        QVERIFY(eventually([&] { return isReady(agent); }, 90'000));
    }

    void aSecondAgentDoesNotDisturbTheFirst()
    {
        AgentProcess agent;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(agent.start());
        QProcess second;
        second.start(QStringLiteral(AGENT_PROGRAM),
            {u"run"_s, u"--state-dir"_s, agent.stateFolder(), u"--port"_s, u"0"_s, u"--platform"_s,
                u"http://127.0.0.1:9"_s});
        QVERIFY(eventually([&] { return second.state() == QProcess::NotRunning; }));
        QCOMPARE(second.exitCode(), 75);
        QVERIFY(agent.status().has_value());
    }

    // What a killed agent has just forked has its lock, until it runs another program.
    void theLockOfWhatAKilledAgentForkedIsWaitedFor()
    {
        AgentProcess agent;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(makePrivateFolder(agent.stateFolder()));
        LockFile forked(StatePaths{agent.stateFolder()}.lock());
        QVERIFY(forked.tryLock().value());
        agent.launch();
        QVERIFY(eventually([&] { return agent.process().state() == QProcess::Running; }));
        QTest::qWait(500);
        QVERIFY2(agent.isRunning(), agent.errorOutput().constData());
        forked.unlock();
        QVERIFY2(agent.waitForPort(), agent.errorOutput().constData());
    }

    void fault10C10_whatTheLockFileContainsLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a process of another container or host") << QByteArray("1\nrensei-agent\nanother-host\n\n\n");
    }

    void fault10C10_whatTheLockFileContainsLocksNobodyOut()
    {
        QFETCH(QByteArray, content);
        AgentProcess agent;
        agent.platformUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(QDir().mkpath(agent.stateFolder()));
        QFile lock(agent.stateFolder() + u"/host-agent.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size());
        lock.close();
        QVERIFY2(agent.start(), agent.errorOutput().constData());
    }

    void aTermSignalDeregisters()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return isReady(agent); }));
        QCOMPARE(agent.stop(), std::optional(0));
        QCOMPARE(platform.count(u"DELETE /api/workers/{id}"_s), 1);
        QVERIFY(platform.workers().isEmpty());
    }

    void noTokenIsWrittenToDisk()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        demo::NewSession session;
        session.env = {{u"API_TOKEN"_s, u"planted-secret-value"_s}};
        const QString id = platform.queueSession(session);
        AgentProcess agent(u"completed"_s, 0.5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "completed"_L1; }));
        QProcess search;
        search.start(u"grep"_s,
            {u"-rlE"_s, u"planted-secret-value|%1|eyJ[A-Za-z0-9_-]{20}"_s.arg(platform.registrationToken()),
                agent.stateFolder()});
        QVERIFY(eventually([&] { return search.state() == QProcess::NotRunning; }));
        QCOMPARE(QString::fromUtf8(search.readAllStandardOutput()), QString());
        QVERIFY(!agent.errorOutput().contains(agent.token));
    }
};

RENSEI_TEST(tst_AgentLife)

} // namespace rensei::tests

#include "tst_agent_life.moc"
