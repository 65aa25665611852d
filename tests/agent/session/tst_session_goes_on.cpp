#include "agent/session/log_reader.h"
#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::SessionCase;
using Why = runner::Waiting::Why;

/// What waits between two turns when the agent ends, and goes on after its next start.
class SessionGoesOnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SessionCase>();
        m->profile.adapter = config::Adapter::Acp;
        m->profile.maxDuration = 3600s;
        m_again.reset();
        m_continued = 0;
    }

    void cleanup() { m.reset(); }

    void aParkedSessionWaitsOnAndGoesOn()
    {
        park(5h);
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        restart();
        QVERIFY(m->session->waitsOn());
        QCOMPARE(why(), Why::Limit);
        m->time.advance(4h);
        QVERIFY(m->session->deliver(u"m-2"_s, u"And that."_s));
        QCOMPARE(m->processes.made.size(), 1);
        restart(); // a second time
        QCOMPARE(why(), Why::Limit);
        m->time.advance(1h + 6s);
        QCOMPARE(m_continued, 1);
        goOn();
        QCOMPARE(m->session->state(), Session::State::Running);
        QVERIFY(!m->session->waitsOn());
        openAnew();
        // Its agent is not known to resume, so it is told what was done.
        QVERIFY(m->runner().written.contains("You have worked on this before."));
        QVERIFY(m->runner().written.contains("- you said: The hinge is loose."));
        QVERIFY(m->runner().written.contains("Also this.\\n\\nAnd that."));
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        m->runner().process->end(0);
        m->time.advance(30s);
        QCOMPARE(m->platform.terminals, QStringList{u"completed"_s});
    }

    // The agent may end at any point from the limit on.
    void itEndsAgainBeforeItsRunnerWorks()
    {
        park(1h);
        m->time.advance(1h + 6s); // prompted again, and nothing was heard yet
        QVERIFY(m->runner().written.contains("Go on where you stopped."));
        restart();
        QCOMPARE(m_continued, 1); // at once
        goOn();
        restart(); // its runner was started
        QCOMPARE(m_continued, 2);
        goOn();
        openAnew(); // it works
        restart();
        m->time.advance(30s);
        QCOMPARE(m->lastMessage(), u"host agent restarted"_s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
    }

    void aLimitWithoutAnEndIsParkedToo()
    {
        m->run();
        open();
        m->writeLine(R"({"id":3,"error":{"code":-32603,"message":"limit","data":{"errorKind":"rate_limit"}}})");
        QCOMPARE(why(), Why::Limit);
        const auto until = m->session->logState().parkedUntil.value() - m->time.utcNow();
        QVERIFY(until >= 4min + 30s && until <= 5min + 30s);
        m->time.advance(1s);
        restart();
        m->time.advance(5min + 36s);
        QCOMPARE(m_continued, 1);
    }

    void aPauseOutlivesARestart()
    {
        pause();
        restart();
        QCOMPARE(why(), Why::Paused);
        QVERIFY(m->session->isPaused());
        m->time.advance(24h);
        QCOMPARE(m_continued, 0);
        m->session->unpause();
        m->time.advance(1s);
        QCOMPARE(m_continued, 1);
        goOn();
        openAnew();
        QVERIFY(m->runner().written.contains("Also this."));
    }

    void onePausedAloneStaysSo()
    {
        m->run();
        open();
        QVERIFY(m->session->pause(Pause::OfSession));
        QCOMPARE(m->session->logState().pause, Pause::OfSession);
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(why(), Why::Paused);
        m->time.advance(2s);
        restart();
        QVERIFY(m->session->isPaused());
        QCOMPARE(m->session->logState().pause, Pause::OfSession);
        QVERIFY(m->session->pause(Pause::OfHost)); // then it is one of the host's
        QCOMPARE(m->session->logState().pause, Pause::OfHost);
        QVERIFY(m->session->pause(Pause::OfSession)); // which ends with the host's only
        QCOMPARE(m->session->logState().pause, Pause::OfHost);
        m->session->unpause();
        m->time.advance(1s);
        QCOMPARE(m_continued, 1);
    }

    void aPauseThatEndedJustBeforeIsOver()
    {
        pause();
        restart();
        m->session->unpause();
        restart(); // before it has begun
        QCOMPARE(m_continued, 1);
    }

    // The hour of a turn is one hour, however often it waits and the agent starts.
    void itsTimeLimitGoesOnWhereItStood()
    {
        m->run();
        open();
        m->time.advance(30min);
        limit(2h);
        restart();
        m->time.advance(2h + 6s);
        goOn();
        openAnew();
        m->time.advance(20min);
        m->session->pause();
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(why(), Why::Paused);
        m->time.advance(2h);
        restart();
        m->session->unpause();
        m->time.advance(1s);
        goOn();
        m->time.advance(10min - 1s);
        QCOMPARE(m->session->state(), Session::State::Running);
        m->time.advance(1s);
        QCOMPARE(m->session->state(), Session::State::Stopping);
        m->runner().process->end(1);
        QCOMPARE(m->lastMessage(), u"time limit"_s);
    }

    void whatResumesIsToldToGoOn()
    {
        pause();
        restart();
        m->session->unpause();
        m->time.advance(1s);
        goOn();
        m->writeLine(
            R"({"id":1,"result":{"protocolVersion":1,"agentInfo":{"name":"OpenCode","version":"1.18.33"},"agentCapabilities":{"loadSession":true}}})");
        m->writeLine(R"({"id":2,"result":{}})");
        QVERIFY(m->runner().written.contains("\"session/load\""));
        QVERIFY(m->runner().written.contains("Go on where you stopped. This is what you were asked:"));
        QVERIFY(!m->runner().written.contains("You have worked on this before."));
    }

    void itCanBeStoppedMeanwhile()
    {
        park(5h);
        restart();
        m->session->stop(StopReason::LocalUser);
        m->time.advance(30s);
        QCOMPARE(m->platform.terminals, QStringList{u"stopped"_s});
        QCOMPARE(m->session->state(), Session::State::Closed);
        m->time.advance(6h);
        QCOMPARE(m_continued, 0);
    }

    void aStopOnThePlatformIsHeard()
    {
        park(5h);
        restart();
        m->platform.status = u"stopped"_s;
        m->time.advance(30s);
        QVERIFY(m->session->logState().outcome);
        QCOMPARE(m->session->logState().outcome->kind, Outcome::Kind::Stopped);
    }

    void whatIsNotOursAnyMoreDoesNotGoOn()
    {
        park(5h);
        m->platform.workerId = u"wkr_9"_s;
        restart();
        m->time.advance(6h);
        QCOMPARE(m_continued, 0);
        QVERIFY(m->session->logState().outcome);
        QVERIFY(m->platform.terminals.isEmpty());
    }

    void aPlatformThatIsAwayIsAskedAgain()
    {
        park(1h);
        m->platform.isReachable = false;
        restart();
        m->time.advance(20s);
        QVERIFY(!m->session->logState().outcome);
        m->platform.isReachable = true;
        m->time.advance(1h + 6s);
        QCOMPARE(m_continued, 1);
    }

    void itsSecretsAreKeptNowhere()
    {
        QJsonObject work = tests::wire::work();
        work.insert(u"env"_s, QJsonObject{{u"API_TOKEN"_s, u"hidden-value"_s}});
        park(5h, work);
        restart();
        m->time.advance(30s);
        QCOMPARE(m->lastMessage(), u"host agent restarted while it waited, and its secrets are kept nowhere"_s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
    }

    // The machine is restarted, so everything is asked to end.
    void whatRestsIsLeftAsItIs()
    {
        park(5h);
        QVERIFY(m->session->suspend());
        QCOMPARE(m->session->state(), Session::State::Stopping);
        m->writeLine(
            R"({"method":"session/update","params":{"sessionId":"s1","update":{"sessionUpdate":"tool_call","toolCallId":"t","title":"Tidy up"}}})");
        m->session->stop(StopReason::HostStopping);
        m->runner().process->end(0);
        QVERIFY(m->session->isSuspended());
        QVERIFY(!m->session->hasRunner());
        m->time.advance(30s);
        QVERIFY(m->platform.terminals.isEmpty());
        restart();
        QCOMPARE(why(), Why::Limit);
        m->time.advance(5h + 6s);
        QCOMPARE(m_continued, 1);
    }

    void whatWorksIsNotLeftAsItIs()
    {
        m->run();
        open();
        QVERIFY(!m->session->suspend());
        m->session->pause();
        QVERIFY(!m->session->suspend()); // its turn goes on
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QVERIFY(m->session->suspend());
    }

    void whatIsLeftCanStillBeStopped()
    {
        park(5h);
        QVERIFY(m->session->suspend());
        m->runner().process->end(0);
        m->session->stop(StopReason::LocalUser);
        m->time.advance(10s);
        QCOMPARE(m->platform.terminals, QStringList{u"stopped"_s});
    }

    // The agent keeps conversations as long as it likes.
    void aConversationThatIsGoneBeginsAnew()
    {
        m->profile.adapter = config::Adapter::Claude;
        QJsonObject work = tests::wire::work();
        work.insert(u"providerSessionId"_s, u"gone-1"_s);
        m->run(work);
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        initializeClaude();
        m->writeLine(
            R"({"type":"result","subtype":"error_during_execution","is_error":true,"errors":["No conversation found with session ID: gone-1"]})");
        m->runner().process->end(1);
        QCOMPARE(m->processes.made.size(), 2);
        QVERIFY(!m->session->logState().outcome);
        m->launch();
        QCOMPARE(m->session->state(), Session::State::Running);
        QVERIFY(!m->runner().start.arguments.join(u' ').contains(u"--resume"_s));
        initializeClaude();
        QVERIFY(m->runner().written.contains("Also this."));
        m->writeLine(R"({"type":"system","subtype":"init","session_id":"new-1","permissionMode":"default"})");
        m->writeLine(R"({"type":"result","subtype":"success","result":"Done.","session_id":"new-1"})");
        m->runner().process->end(0);
        m->time.advance(30s);
        QCOMPARE(m->platform.terminals, QStringList{u"completed"_s});
        QCOMPARE(m->session->logState().providerSessionId, u"new-1"_s);
    }

private:
    void park(std::chrono::seconds length, const QJsonObject &work = tests::wire::work())
    {
        m->run(work);
        open();
        limit(length);
        m->time.advance(2s); // all is told to the platform
    }

    void limit(std::chrono::seconds length)
    {
        const QString at = toIso(m->time.utcNow() + length);
        m->writeLine("{\"id\":3,\"error\":{\"code\":-32603,\"data\":{\"errorKind\":\"rate_limit\",\"resetsAt\":\""
            + at.toUtf8() + "\"}}}");
        QCOMPARE(why(), Why::Limit);
    }

    void pause()
    {
        m->run();
        open();
        m->session->pause();
        m->session->deliver(u"m-1"_s, u"Also this."_s);
        m->writeLine(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(why(), Why::Paused);
        m->time.advance(2s);
    }

    void open()
    {
        m->writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        m->writeLine(R"({"id":2,"result":{"sessionId":"s1"}})");
        m->writeLine(R"({"method":"session/update","params":{"sessionId":"s1","update":{"sessionUpdate":)"
                     R"("agent_message_chunk","content":{"type":"text","text":"The hinge is loose."}}}})");
    }

    void openAnew()
    {
        m->writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        m->writeLine(R"({"id":2,"result":{"sessionId":"s2"}})");
    }

    void initializeClaude()
    {
        m->writeLine(
            R"({"type":"control_response","response":{"subtype":"success","request_id":"rensei-1","response":{}}})");
    }

    // The agent is killed, and starts again.
    void restart()
    {
        m->session.reset();
        m->reopen(m->folder());
        m->session->orphansEnded();
        QObject::connect(m->session.get(), &Session::continuable, m->session.get(), [this](const auto &item) {
            m_again = item;
            ++m_continued;
        });
        m->session->recover();
        m->time.advance(1s);
    }

    void goOn()
    {
        m->session->begin(m_again.value(), m->profile);
        m->launch();
    }

    Why why() const { return m->session->waiting().value().waiting.why; }

    std::unique_ptr<SessionCase> m;
    std::optional<platform::WorkItem> m_again;
    int m_continued = 0;
};

RENSEI_TEST(SessionGoesOnTest)

} // namespace rensei::session
#include "tst_session_goes_on.moc"
