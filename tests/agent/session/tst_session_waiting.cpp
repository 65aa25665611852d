#include "agent/session/log_reader.h"
#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeClock;
using tests::SessionCase;
using Why = runner::Waiting::Why;

class ProgressWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNoticed()
    {
        start({.stalled = 10min, .ends = 30min});
        m_clock.advance(9min);
        m_watch.heard();
        m_clock.advance(9min);
        QVERIFY(!m_watch.isStalled());
        m_clock.advance(1min);
        QVERIFY(m_watch.isStalled());
        QCOMPARE(m_changes, 1);
        m_watch.heard();
        QVERIFY(!m_watch.isStalled());
        m_clock.advance(10min);
        QVERIFY(m_watch.isStalled());
        m_clock.advance(19min);
        QCOMPARE(m_ends, 0);
        m_clock.advance(1min);
        QCOMPARE(m_ends, 1);
        QCOMPARE(m_clock.waiting(), 0);
    }

    void itStandsStillMeanwhile()
    {
        start({.stalled = 10min, .ends = 0min});
        m_clock.advance(8min);
        m_watch.pause();
        m_clock.advance(5h);
        m_watch.resume();
        m_clock.advance(1min);
        QVERIFY(!m_watch.isStalled());
        m_clock.advance(1min);
        QVERIFY(m_watch.isStalled());
    }

    void zeroIsNever()
    {
        start({.stalled = 0min, .ends = 0min});
        QCOMPARE(m_clock.waiting(), 0);
        start({.stalled = 0min, .ends = 5min});
        m_clock.advance(5min);
        QCOMPARE(m_changes, 0);
        QCOMPARE(m_ends, 1);
    }

private:
    void start(SilenceLimits limits)
    {
        m_changes = m_ends = 0;
        m_watch.start(
            limits, [this] { ++m_changes; }, [this] { ++m_ends; });
    }

    FakeClock m_clock;
    ProgressWatch m_watch{m_clock};
    int m_changes = 0;
    int m_ends = 0;
};

class SessionWaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SessionCase>();
        m->profile.maxDuration = 3600s;
    }

    void cleanup() { m.reset(); }

    void everySessionSaysWhy()
    {
        m->run();
        QCOMPARE(why(), Why::Thinking); // also with a program that says nothing about it
        m->writeLine(R"({"type":"waiting","why":"tool","detail":"make"})");
        m->time.advance(1min);
        QCOMPARE(why(), Why::Tool);
        QCOMPARE(m->time.utcNow() - m->session->waiting()->since, 1min);
        m->writeLine(R"({"type":"waiting","why":"stalled"})"); // is for the host to say
        QCOMPARE(why(), Why::Tool);
    }

    void silenceIsShownAndEndsWhereConfigured()
    {
        m->silence = {.stalled = 10min, .ends = 40min};
        m->run();
        m->writeLine(R"({"type":"waiting","why":"tool","detail":"make"})");
        const Instant heard = m->time.utcNow();
        m->time.advance(10min);
        QCOMPARE(why(), Why::Stalled);
        QCOMPARE(m->session->waiting()->since, heard);
        QCOMPARE(m->session->waiting()->waiting.detail, u"make"_s);
        m->writeLine(R"({"type":"note","text":"still there"})");
        QCOMPARE(why(), Why::Tool);
        m->time.advance(40min);
        QCOMPARE(m->session->state(), Session::State::Stopping);
        m->runner().process->end(1);
        QCOMPARE(m->lastMessage(), u"no progress"_s);
        QCOMPARE(m->session->logState().outcome->kind, Outcome::Kind::Failed);
    }

    void aLimitParksTheSessionUntilItIsOver()
    {
        m->silence = {.stalled = 10min, .ends = 40min};
        m->run();
        limit(5h);
        QCOMPARE(why(), Why::Limit);
        m->time.advance(5h - 1s);
        QCOMPARE(why(), Why::Limit); // neither stalled nor over its hour
        QVERIFY(!m->runner().written.contains("Go on"));
        m->time.advance(6s);
        QCOMPARE(m->runner().written.count("Go on where you stopped."), 1);
        QCOMPARE(why(), Why::Thinking);
        m->time.advance(10min);
        QCOMPARE(why(), Why::Stalled);
        m->time.advance(50min);
        QCOMPARE(m->session->state(), Session::State::Stopping);
    }

    void whatGoesOnByItselfIsNotTold()
    {
        m->run();
        limit(1h);
        m->writeLine(R"({"type":"note","text":"waiting"})");
        QCOMPARE(why(), Why::Limit);
        m->writeLine(R"({"type":"thought","text":"I can go on."})");
        QCOMPARE(why(), Why::Thinking);
        m->time.advance(59min);
        QCOMPARE(m->session->state(), Session::State::Running);
        m->time.advance(2min);
        QCOMPARE(m->session->state(), Session::State::Stopping); // its time went on
        QVERIFY(!m->runner().written.contains("Go on"));
    }

    void aStopEndsThePark()
    {
        m->run();
        limit(1h);
        m->session->stop(StopReason::LocalUser);
        m->time.advance(2h);
        for (const LogRecord &record : readLogPage(m->folder(), 0, {}).records)
            QVERIFY(!record.data.value(u"text"_s).toString().contains(u"the session goes on"_s));
    }

    // An agent of which the limit's end is known waits for it between two turns.
    void anAgentIsPromptedAgain()
    {
        m->profile.adapter = config::Adapter::Acp;
        m->run();
        m->writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        m->writeLine(R"({"id":2,"result":{"sessionId":"s1"}})");
        const QString at = toIso(m->time.utcNow() + 1h);
        m->writeLine("{\"method\":\"session/update\",\"params\":{\"sessionId\":\"s1\",\"update\":{\"sessionUpdate\":"
                     "\"usage_update\",\"_meta\":{\"limit\":{\"resetsAt\":\""
            + at.toUtf8() + "\"}}}}}");
        m->writeLine(R"({"id":3,"error":{"code":-32603,"message":"limit","data":{"errorKind":"rate_limit"}}})");
        QCOMPARE(why(), Why::Limit);
        QCOMPARE(m->session->state(), Session::State::Running);
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        QCOMPARE(m->runner().written.count("session/prompt"), 1); // not before
        m->time.advance(1h + 6s);
        QCOMPARE(m->runner().written.count("session/prompt"), 2);
        QVERIFY(m->runner().written.contains("Go on where you stopped.\\n\\nAlso this."));
        m->writeLine(R"({"id":4,"result":{"stopReason":"end_turn"}})");
        QVERIFY(m->session->logState().prompts.isEmpty());
    }

    void aPauseHoldsTheNextTurn()
    {
        runAcp();
        QVERIFY(m->session->pause());
        QVERIFY(m->session->isPaused());
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        QCOMPARE(why(), Why::Thinking); // the turn under way goes on
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(why(), Why::Paused);
        QCOMPARE(m->runner().written.count("session/prompt"), 1);
        m->time.advance(3h); // longer than its time
        QCOMPARE(m->session->state(), Session::State::Running);
        m->session->unpause();
        QCOMPARE(m->runner().written.count("session/prompt"), 2);
        QVERIFY(m->runner().written.contains("\"text\":\"Also this.\""));
        QCOMPARE(why(), Why::Thinking);
        m->time.advance(61min);
        QCOMPARE(m->session->state(), Session::State::Stopping); // its time goes on
    }

    void aPauseDoesNotKeepWhatIsDone()
    {
        runAcp();
        QVERIFY(m->session->pause());
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        m->runner().process->end(0);
        QCOMPARE(m->session->logState().outcome->kind, Outcome::Kind::Completed);
    }

    void whatIsParkedStaysSoWhileItIsPaused()
    {
        runAcp();
        const QString at = toIso(m->time.utcNow() + 1h);
        m->writeLine("{\"id\":3,\"error\":{\"code\":-32603,\"data\":{\"errorKind\":\"rate_limit\",\"resetsAt\":\""
            + at.toUtf8() + "\"}}}");
        QCOMPARE(why(), Why::Limit);
        QVERIFY(m->session->pause());
        m->time.advance(2h);
        QCOMPARE(why(), Why::Paused);
        QCOMPARE(m->runner().written.count("session/prompt"), 1);
        m->session->unpause();
        QCOMPARE(m->runner().written.count("session/prompt"), 2);
        QVERIFY(m->runner().written.contains("Go on where you stopped."));
    }

    void aRunnerWithoutTurnsIsNotPaused()
    {
        m->run();
        QVERIFY(!m->session->pause());
        QVERIFY(!m->session->isPaused());
    }

private:
    void runAcp()
    {
        m->profile.adapter = config::Adapter::Acp;
        m->run();
        m->writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        m->writeLine(R"({"id":2,"result":{"sessionId":"s1"}})");
    }

    Why why() const { return m->session->waiting().value().waiting.why; }

    void limit(std::chrono::milliseconds time)
    {
        m->writeLine(
            "{\"type\":\"waiting\",\"why\":\"limit\",\"until\":\"" + toIso(m->time.utcNow() + time).toUtf8() + "\"}");
    }

    std::unique_ptr<SessionCase> m;
};

RENSEI_TEST(ProgressWatchTest)
RENSEI_TEST(SessionWaitingTest)

} // namespace rensei::session
#include "tst_session_waiting.moc"
