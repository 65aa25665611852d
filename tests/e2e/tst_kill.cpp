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

/// One session whose agent is killed after a line of its log and started again.
struct KilledAgent {
    int lines = 0;
    std::unique_ptr<DemoPlatform> platform;
    std::unique_ptr<AgentProcess> agent;
    QString sessionId;

    /// The agent was killed, or its log has fewer lines than that.
    bool hasEnded() const { return !agent->isRunning() || !platform->terminalPosts(sessionId).isEmpty(); }

    QString state() const { return platform->sessionState(sessionId); }

    bool hasTerminalState() const { return QSet<QString>{u"completed"_s, u"failed"_s, u"stopped"_s}.contains(state()); }
};

static KilledAgent prepareKill(Flavour flavour, int lines)
{
    KilledAgent killed{lines, std::make_unique<DemoPlatform>(briskOptions(flavour)),
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

static bool hasNothingLeftToDo(const KilledAgent &one)
{
    if (!one.agent->isRunning())
        return true;
    const auto status = one.agent->status();
    return status && status->activeSessions == 0;
}

/// Starts one agent for each line, all at the same time, since most of the time is spent waiting.
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
    for (KilledAgent &one : batch) {
        if (one.agent->isRunning())
            continue;
        one.agent->environment.clear();
        one.agent->launch();
    }
}

static void verifyOneTerminalStatus(KilledAgent &one)
{
    QVERIFY2(one.agent->waitForPort(), one.agent->errorOutput().constData());
    QVERIFY2(eventually([&] { return one.hasTerminalState(); }, 60'000),
        qPrintable(u"killed after line %1: %2"_s.arg(one.lines).arg(one.state())));
    QVERIFY(eventually([&] { return one.agent->status() && one.agent->status()->activeSessions == 0; }));
    const QStringList posts = one.platform->terminalPosts(one.sessionId);
    QCOMPARE(QSet<QString>(posts.begin(), posts.end()).size(), 1);
    QCOMPARE(posts.first(), one.state());
    QCOMPARE(AgentProcess::runnersOf(one.sessionId), 0);
}

/// Kills an agent after every single line of its log. ctest runs the two servers' classes side by side.
static void killAfterEveryLine(Flavour flavour)
{
    static constexpr int batchSize = 10;
    static constexpr int maxLines = 30;
    int killedInTotal = 0;
    for (int first = 1; first <= maxLines; first += batchSize) {
        std::vector<KilledAgent> batch = startAgents(flavour, first, batchSize);
        QVERIFY(eventually(
            [&] { return std::ranges::all_of(batch, [](const KilledAgent &one) { return one.hasEnded(); }); }, 60'000));
        // An agent may also be killed by a line after the terminal status.
        QVERIFY(eventually([&] { return std::ranges::all_of(batch, hasNothingLeftToDo); }));
        QTest::qWait(300);
        const auto isKilled = [](const KilledAgent &one) { return !one.agent->isRunning(); };
        const auto killed = int(std::ranges::count_if(batch, isKilled));
        const auto lastOnes = std::ranges::subrange(batch.end() - batchSize / 2, batch.end());
        const bool isLogComplete = std::ranges::none_of(lastOnes, isKilled);
        restartKilledAgents(batch);
        for (KilledAgent &one : batch) {
            verifyOneTerminalStatus(one);
            if (QTest::currentTestFailed())
                return;
        }
        killedInTotal += killed;
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

    void oneTerminalStatusWhereverItIsKilled() { killAfterEveryLine(Flavour::Hosted); }

    void aSessionInMidRunFailsWithTheReason()
    {
        KilledAgent one = prepareKill(Flavour::Hosted, 5);
        one.agent->launch();
        QVERIFY(eventually([&] { return !one.agent->isRunning(); }));
        one.agent->environment.clear();
        QVERIFY(one.agent->start());
        QVERIFY(eventually([&] { return one.hasTerminalState(); }));
        QCOMPARE(one.state(), u"failed"_s);
        QCOMPARE(one.platform->statusHistory(one.sessionId).last().body.value("error"_L1)["message"_L1].toString(),
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

    void oneTerminalStatusWhereverItIsKilled() { killAfterEveryLine(Flavour::SelfHosted); }
};

RENSEI_TEST(tst_KillSelfHosted)

} // namespace rensei::tests

#include "tst_kill.moc"
