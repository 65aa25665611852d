#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QSet>

#include <memory>
#include <vector>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;

/// One session whose agent is killed after a line of its log and started again.
struct Killed {
    int lines = 0;
    std::unique_ptr<DemoPlatform> platform;
    std::unique_ptr<AgentProcess> agent;
    QString sessionId;
};

class tst_Kill : public QObject {
    Q_OBJECT

    static constexpr int atOnce = 5;

    static Killed begin(Flavour flavour, int lines)
    {
        demo::Options options;
        options.flavour = flavour;
        options.pollEvery = std::chrono::seconds(1);
        options.heartbeatEvery = std::chrono::seconds(5);
        Killed killed{
            lines, std::make_unique<DemoPlatform>(options), std::make_unique<AgentProcess>(u"completed"_s, 0.5), {}};
        if (!killed.platform->listen())
            qFatal("no port");
        killed.sessionId = killed.platform->queueSession();
        connectTo(*killed.agent, *killed.platform);
#ifdef KILL_AFTER_LINES
        killed.agent->environment = {{u"LD_PRELOAD"_s, QStringLiteral(KILL_AFTER_LINES)},
            { u"KILL_AFTER_LINES"_s,
                QString::number(lines) }};
#endif
        return killed;
    }

    /// The agent was killed, or had fewer lines to write than that.
    static bool hasEnded(Killed &killed)
    {
        return !killed.agent->isRunning() || !killed.platform->terminalPosts(killed.sessionId).isEmpty();
    }

    static QString stateOf(const Killed &killed)
    {
        return killed.platform->sessionState(killed.sessionId);
    }

    static bool isOver(const Killed &killed)
    {
        return QSet<QString>{u"completed"_s, u"failed"_s, u"stopped"_s}.contains(stateOf(killed));
    }

private Q_SLOTS:
    void oneTerminalStatusWhereverItIsKilled_data()
    {
        bothFlavours();
    }
    void oneTerminalStatusWhereverItIsKilled()
    {
#ifndef KILL_AFTER_LINES
        QSKIP("needs a preloaded library, which only Linux builds have");
#else
        QFETCH(Flavour, flavour);
        if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
            QSKIP("the address sanitizer must be the first library of a program");
        int killedInAll = 0;
        for (int first = 1; first <= 30; first += atOnce) {
            std::vector<Killed> batch;
            for (int lines = first; lines < first + atOnce; ++lines) {
                batch.push_back(begin(flavour, lines));
                batch.back().agent->start(); // it may be killed before it says a word
            }
            QVERIFY(eventually([&] { return std::all_of(batch.begin(), batch.end(), hasEnded); }, 60'000));
            QTest::qWait(300); // those that are killed by a line after the terminal status
            const int killed
                = int(std::count_if(batch.begin(), batch.end(), [](const Killed &k) { return !k.agent->isRunning(); }));
            for (Killed &one : batch) {
                if (one.agent->isRunning())
                    continue;
                one.agent->environment.clear();
                QVERIFY2(one.agent->start(), one.agent->errorOutput().constData());
            }
            for (Killed &one : batch) {
                QVERIFY2(eventually([&] { return isOver(one); }, 60'000),
                    qPrintable(u"killed after line %1: %2"_s.arg(one.lines).arg(stateOf(one))));
                QVERIFY(eventually([&] { return one.agent->status() && one.agent->status()->activeSessions == 0; }));
                const QStringList posts = one.platform->terminalPosts(one.sessionId);
                QCOMPARE(QSet<QString>(posts.begin(), posts.end()).size(), 1);
                QCOMPARE(posts.first(), stateOf(one));
                QCOMPARE(AgentProcess::runnersOf(one.sessionId), 0);
            }
            killedInAll += killed;
            if (killed == 0)
                break; // the log has no further lines
        }
        QVERIFY2(killedInAll >= 10, qPrintable(QString::number(killedInAll)));
        qInfo("killed between the lines %d times", killedInAll);
#endif
    }

    void aSessionInMidRunFailsWithTheReason()
    {
#ifndef KILL_AFTER_LINES
        QSKIP("needs a preloaded library, which only Linux builds have");
#else
        if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
            QSKIP("the address sanitizer must be the first library of a program");
        Killed one = begin(Flavour::Hosted, 5);
        one.agent->start();
        QVERIFY(eventually([&] { return !one.agent->isRunning(); }));
        one.agent->environment.clear();
        QVERIFY(one.agent->start());
        QVERIFY(eventually([&] { return isOver(one); }));
        QCOMPARE(stateOf(one), u"failed"_s);
        QCOMPARE(one.platform->statusHistory(one.sessionId).last().body.value("error"_L1)["message"_L1].toString(),
            u"host agent restarted"_s);
#endif
    }
};

RENSEI_TEST(tst_Kill)

} // namespace rensei::tests

#include "tst_kill.moc"
