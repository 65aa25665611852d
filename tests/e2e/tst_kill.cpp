#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;

/// A session whose agent is killed after a line of the session's log.
struct KilledAgent {
    int lines = 0;
    std::unique_ptr<DemoPlatform> platform;
    std::unique_ptr<AgentProcess> agent;
    QString sessionId;

    /// The agent was killed, or the session ended before its log had that many lines.
    bool hasEnded() const { return !agent->isRunning() || !platform->terminalPosts(sessionId).isEmpty(); }

    QString state() const { return platform->sessionState(sessionId); }

    bool hasTerminalState() const { return QSet<QString>{u"completed"_s, u"failed"_s, u"stopped"_s}.contains(state()); }
};

static KilledAgent prepareKill(Flavour flavour, int lines)
{
    KilledAgent killed{lines, std::make_unique<DemoPlatform>(fastPollOptions(flavour)),
        std::make_unique<AgentProcess>(u"completed"_s, 0.5), {}};
    if (!killed.platform->listen())
        qFatal("no port");
    killed.sessionId = killed.platform->queueSession();
    connectTo(*killed.agent, *killed.platform);
#ifdef KILL_AFTER_LINES
    killed.agent->environment
        = {{u"LD_PRELOAD"_s, QStringLiteral(KILL_AFTER_LINES)}, {u"KILL_AFTER_LINES"_s, QString::number(lines)}};
#endif
    return killed;
}

static bool isEndedOrIdle(const KilledAgent &killed)
{
    if (!killed.agent->isRunning())
        return true;
    const auto status = killed.agent->status();
    return status && status->activeSessions == 0;
}

/// Starts one agent for each line, all at the same time, because they mostly wait.
static std::vector<KilledAgent> startAgents(Flavour flavour, int firstLine, int count)
{
    std::vector<KilledAgent> batch;
    for (int line = firstLine; line < firstLine + count; ++line) {
        batch.push_back(prepareKill(flavour, line));
        batch.back().agent->launch();
    }
    return batch;
}

static void restartKilledAgents(std::vector<KilledAgent> &batch)
{
    for (KilledAgent &killed : batch) {
        if (killed.agent->isRunning())
            continue;
        killed.agent->environment.clear();
        killed.agent->launch();
    }
}

static void verifyOneTerminalStatus(KilledAgent &killed)
{
    QVERIFY2(killed.agent->waitForPort(), killed.agent->errorOutput().constData());
    QVERIFY2(eventually([&] { return killed.hasTerminalState(); }, 60'000),
        qPrintable(u"killed after line %1: %2"_s.arg(killed.lines).arg(killed.state())));
    QVERIFY(eventually([&] { return killed.agent->status() && killed.agent->status()->activeSessions == 0; }));
    const QStringList posts = killed.platform->terminalPosts(killed.sessionId);
    QCOMPARE(QSet<QString>(posts.begin(), posts.end()).size(), 1);
    QCOMPARE(posts.first(), killed.state());
    QCOMPARE(AgentProcess::countRunners(killed.sessionId), 0);
}

/// Kills an agent after every line of its log. One class for each server, so that ctest can run them in parallel.
static void killAfterEveryLine(Flavour flavour)
{
    static constexpr int batchSize = 10;
    static constexpr int maxLines = 30;
    int killedInTotal = 0;
    for (int first = 1; first <= maxLines; first += batchSize) {
        std::vector<KilledAgent> batch = startAgents(flavour, first, batchSize);
        QVERIFY(eventually(
            [&] { return std::ranges::all_of(batch, [](const KilledAgent &killed) { return killed.hasEnded(); }); },
            60'000));
        // An agent may also be killed by a line after the terminal status.
        QVERIFY(eventually([&] { return std::ranges::all_of(batch, isEndedOrIdle); }));
        QTest::qWait(300);
        const auto isKilled = [](const KilledAgent &killed) { return !killed.agent->isRunning(); };
        const auto killedCount = int(std::ranges::count_if(batch, isKilled));
        const auto lastHalf = std::ranges::subrange(batch.end() - batchSize / 2, batch.end());
        const bool isLogComplete = std::ranges::none_of(lastHalf, isKilled);
        restartKilledAgents(batch);
        for (KilledAgent &killed : batch) {
            verifyOneTerminalStatus(killed);
            if (QTest::currentTestFailed())
                return;
        }
        killedInTotal += killedCount;
        if (isLogComplete)
            break;
    }
    QVERIFY2(killedInTotal >= 10, qPrintable(QString::number(killedInTotal)));
    qInfo("killed between the lines %d times", killedInTotal);
}

static const char *reasonToSkipKills()
{
#ifndef KILL_AFTER_LINES
    return "needs a preloaded library, which only Linux builds have";
#else
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        return "the address sanitizer must be the first library of a program";
    return nullptr;
#endif
}

class tst_KillHosted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const char *reason = reasonToSkipKills())
            QSKIP(reason);
    }

    void aKilledAgentLeadsToOneTerminalStatus() { killAfterEveryLine(Flavour::Hosted); }

    void aRunningSessionFailsWithTheReason()
    {
        KilledAgent killed = prepareKill(Flavour::Hosted, 5);
        killed.agent->launch();
        QVERIFY(eventually([&] { return !killed.agent->isRunning(); }));
        killed.agent->environment.clear();
        QVERIFY(killed.agent->start());
        QVERIFY(eventually([&] { return killed.hasTerminalState(); }));
        QCOMPARE(killed.state(), u"failed"_s);
        QCOMPARE(
            killed.platform->statusHistory(killed.sessionId).last().body.value("error"_L1)["message"_L1].toString(),
            u"host agent restarted"_s);
    }
};

RENSEI_TEST(tst_KillHosted)

class tst_KillSelfHosted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const char *reason = reasonToSkipKills())
            QSKIP(reason);
    }

    void aKilledAgentLeadsToOneTerminalStatus() { killAfterEveryLine(Flavour::SelfHosted); }
};

RENSEI_TEST(tst_KillSelfHosted)

} // namespace rensei::tests

#include "tst_kill.moc"
