#include "agent/base/exit_code.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/fakes/small_disk_linux.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;

/// The agent on a disk that has no room left, and has some again.
class tst_FullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SmallDisk::isThere())
            QSKIP("run by with_small_disk.sh");
    }

    void nothingIsLostAndAllGoesOn()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent(u"completed"_s, 4);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        const QString running = platform.queueSession();
        QVERIFY(eventually([&] { return AgentProcess::countRunners(running) > 0; }));
        SmallDisk disk;
        QVERIFY(disk.fill());
        const QString waiting = platform.queueSession();
        QVERIFY(eventually([&] { return agent.hasCondition(control::ConditionCode::DiskLow); }, 10'000));
        QVERIFY(eventually([&] { return AgentProcess::countRunners(running) == 0; }));
        QVERIFY(agent.isRunning());
        QCOMPARE(AgentProcess::countRunners(waiting), 0);
        QVERIFY(disk.makeRoom());
        QVERIFY(eventually([&] { return !agent.hasCondition(control::ConditionCode::DiskLow); }, 20'000));
        QVERIFY(eventually([&] { return !platform.terminalPosts(running).isEmpty(); }));
        QVERIFY(eventually([&] { return platform.terminalPosts(waiting) == QStringList{u"completed"_s}; }));
        QVERIFY2(platform.terminalPosts(running).size() == 1, qPrintable(platform.terminalPosts(running).join(u' ')));
        // What was told is on disk: nothing is told again.
        agent.kill();
        QVERIFY2(agent.start(), agent.errorOutput().constData());
        const QString later = platform.queueSession();
        QVERIFY(eventually([&] { return !platform.terminalPosts(later).isEmpty(); }));
        QCOMPARE(platform.terminalPosts(running).size(), 1);
        QCOMPARE(platform.terminalPosts(waiting).size(), 1);
    }

    void anAgentThatStartsThereSaysWhy()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        connectTo(agent, platform);
        agent.writeConfig(agent.defaultConfig());
        SmallDisk disk;
        QVERIFY(disk.fill());
        agent.launch();
        const auto code = agent.waitForEnd();
        QCOMPARE(code.value_or(-1), int(ExitNoRoom));
        QVERIFY2(agent.errorOutput().contains("No space left"), agent.errorOutput().constData());
        QVERIFY(disk.makeRoom());
        QVERIFY(agent.start());
        const QString later = platform.queueSession();
        QVERIFY(eventually([&] { return platform.terminalPosts(later) == QStringList{u"completed"_s}; }));
    }
};

RENSEI_TEST(tst_FullDisk)

} // namespace rensei::tests

#include "tst_full_disk_linux.moc"
