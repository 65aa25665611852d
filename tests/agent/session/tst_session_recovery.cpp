#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using State = Session::State;

/// What a session posts when the platform's state is another than its log says.
class SessionRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<SessionCase>(); }
    void cleanup() { m.reset(); }

    void fault10BD_anAcceptedSessionThatRunsOnThePlatformFails()
    {
        m->accept();
        m->platform.status = u"running"_s; // what the log says of it went with the power
        restart();
        m->time.advance(10s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QCOMPARE(m->session->state(), State::Closed);
    }

    void fault10BD_aConflictMeansWhatARefusedNackMeans()
    {
        m->accept();
        m->platform.status = u"running"_s;
        m->session->reject(u"capacity"_s, m->item.raw);
        m->time.advance(10s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QCOMPARE(m->lastMessage(), u"declined: capacity"_s);
    }

    void fault10BF_aStopWhileTheAgentWasGoneIsKept_data() { servers(); }
    void fault10BF_aStopWhileTheAgentWasGoneIsKept()
    {
        QFETCH(bool, checksOrder);
        m->platform.checksOrder = checksOrder;
        m->run();
        m->time.advance(1s);
        m->platform.status = u"stopped"_s;
        restart();
        m->time.advance(10s);
        QVERIFY(!m->platform.terminals.contains(u"failed"_s));
        QCOMPARE(m->platform.status, u"stopped"_s);
        QCOMPARE(m->session->logState().outcome->kind, Outcome::Kind::Stopped);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void fault10BF_aStopBeforeTheRunningReportIsKept_data() { servers(); }
    void fault10BF_aStopBeforeTheRunningReportIsKept()
    {
        QFETCH(bool, checksOrder);
        m->platform.checksOrder = checksOrder;
        m->accept();
        m->begin();
        m->platform.status = u"stopped"_s;
        m->launch();
        m->time.advance(1s);
        QCOMPARE(m->platform.status, u"stopped"_s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->runner().process->end(1);
        m->time.advance(10s);
        QCOMPARE(m->platform.status, u"stopped"_s);
        QVERIFY(!m->platform.posted.contains(u"running"_s));
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void fault10BF_aStopBeforeTheRunnerStartsIsKept_data() { servers(); }
    void fault10BF_aStopBeforeTheRunnerStartsIsKept()
    {
        QFETCH(bool, checksOrder);
        m->platform.checksOrder = checksOrder;
        m->accept();
        m->begin();
        m->session->stop(StopReason::Platform);
        m->platform.status = u"stopped"_s;
        Q_EMIT m->runner().process->failedToStart(Error{.detail = u"no such file"_s});
        m->time.advance(10s);
        QCOMPARE(m->platform.status, u"stopped"_s);
        QVERIFY(!m->platform.posted.contains(u"running"_s) || checksOrder);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void fault10BF_aConversationNamedAfterAStopPostsNothing()
    {
        m->platform.checksOrder = false;
        m->run();
        m->time.advance(1s);
        m->platform.status = u"stopped"_s;
        m->time.advance(5s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->writeLine(R"({"type":"started","providerSessionId":"c1"})");
        m->time.advance(1s);
        QCOMPARE(m->platform.status, u"stopped"_s);
        m->runner().process->end(1);
        m->time.advance(10s);
        QCOMPARE(m->platform.status, u"stopped"_s);
        QCOMPARE(m->session->state(), State::Closed);
    }

    void fault10BF_aStopWhileThePlatformWasAwayIsKept()
    {
        m->platform.checksOrder = false;
        m->run();
        m->time.advance(1s);
        m->platform.isReachable = false;
        m->finish();
        m->time.advance(60s);
        m->platform.status = u"stopped"_s;
        m->platform.isReachable = true;
        m->time.advance(2min);
        QVERIFY(!m->platform.terminals.contains(u"completed"_s));
        QCOMPARE(m->platform.status, u"stopped"_s);
        QCOMPARE(m->session->state(), State::Closed);
    }

    void fault10BF_aSessionThatRunsElsewhereByNowIsLeftAlone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("owner");
        QTest::newRow("another worker has it") << u"running"_s << u"wkr_9"_s;
        QTest::newRow("it is queued again") << u"pending"_s << QString();
        QTest::newRow("another worker completed it") << u"completed"_s << u"wkr_9"_s;
    }
    void fault10BF_aSessionThatRunsElsewhereByNowIsLeftAlone()
    {
        QFETCH(QString, status);
        QFETCH(QString, owner);
        m->platform.checksOrder = false;
        m->run();
        m->time.advance(1s);
        m->platform.posted.clear();
        m->platform.status = status;
        m->platform.workerId = owner;
        restart();
        m->time.advance(10s);
        QCOMPARE(m->platform.posted, QStringList());
        QCOMPARE(m->platform.status, status);
        QCOMPARE(m->session->state(), State::Closed);
    }

    void fault10BG_aMessageThatTheRunnerCannotTakeIsToldToThePlatform()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run();
        m->time.advance(1s);
        QVERIFY(m->session->deliver(u"m1"_s, u"And the tests, please."_s));
        m->time.advance(1s);
        QCOMPARE(m->platform.posted.count(u"activity"_s), 1);
    }

    void aFormerWorkerIdOfThisHostIsReclaimedByTheWatchToo()
    {
        m->reclaimSucceeds = true;
        m->run();
        m->time.advance(1s);
        m->platform.workerId = u"wkr_old"_s;
        m->time.advance(5s);
        QCOMPARE(m->reclaims, 1);
        QCOMPARE(m->session->state(), State::Running);
    }

private:
    static void servers()
    {
        QTest::addColumn<bool>("checksOrder");
        QTest::newRow("hosted") << true;
        QTest::newRow("self-hosted: any status is taken") << false;
    }

    /// The agent is killed, and the next run takes the session up.
    void restart()
    {
        m->session.reset();
        Session &session = m->reopen(m->folder());
        session.orphansEnded();
        session.recover();
    }

    std::unique_ptr<SessionCase> m;
};

RENSEI_TEST(SessionRecoveryTest)

} // namespace rensei::tests
#include "tst_session_recovery.moc"
