#include "agent/host/host.h"

#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;
using control::ConditionCode;
using session::Session;

/// A running host; its shutdown is in tst_host_shutdown.
class HostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HostFixture>(); }

    void fault10D17_theConfiguredProtocolIsUsed()
    {
        // As the agent does: the configuration is read after the host is made.
        config::Config config;
        config.protocol = config::Protocol::Af;
        m->host->setConfig(config);
        m->goOnline();
        QCOMPARE(m->transport.sent.first().path, u"/api/workers/register"_s);
        QVERIFY(m->count(u"heartbeat"_s) > 0);
        for (const http::Request &request : m->transport.sent)
            QVERIFY2(!request.path.startsWith("/v1/"_L1), qPrintable(request.path));
    }
    void cleanup() { m.reset(); }

    void withoutATokenItNeedsEnrollment()
    {
        m->host->setToken(nullptr);
        QVERIFY(m->has(ConditionCode::NeedsEnrollment));
        QVERIFY(!m->host->accepting());
        m->clock.advance(10min);
        QVERIFY(m->transport.sent.isEmpty());
        m->goOnline();
        QVERIFY(!m->has(ConditionCode::NeedsEnrollment));
        QVERIFY(m->host->accepting());
    }

    void aRefusedTokenIsAConditionUntilThereIsANewOne()
    {
        m->host->setToken(wire::token("made-up one"));
        m->transport.answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QVERIFY(m->has(ConditionCode::NeedsReauth));
        QVERIFY(!m->host->heartbeat().isRunning());
        m->host->setToken(wire::token("made-up two"));
        m->settle(1s);
        QVERIFY(!m->has(ConditionCode::NeedsReauth));
        QVERIFY(m->host->accepting());
    }

    void anUnreachablePlatformIsACondition()
    {
        m->host->setToken(wire::token("made-up one"));
        m->transport.answer(wire::offline());
        QVERIFY(m->has(ConditionCode::PlatformUnreachable));
        m->settle(60s);
        QVERIFY(!m->has(ConditionCode::PlatformUnreachable));
    }

    void anUnreachablePlatformIsAConditionWhileResuming()
    {
        m->goOnline();
        m->renew();
        m->host->setToken(wire::token("made-up one"));
        QCOMPARE(m->host->connection().state(), RegistrationState::Resuming);
        m->transport.answer(wire::offline());
        QVERIFY(m->has(ConditionCode::PlatformUnreachable));
        m->settle(60s);
        QVERIFY(!m->has(ConditionCode::PlatformUnreachable));
        QCOMPARE(m->host->connection().state(), RegistrationState::Online);
    }

    void sendsHeartbeatsAndPollsOnceOnline()
    {
        m->goOnline();
        QCOMPARE(m->count(u"register"_s), 1);
        QCOMPARE(m->count(u"heartbeat"_s), 1);
        QCOMPARE(m->count(u"poll"_s), 1);
        QCOMPARE(m->lastHeartbeat().value("status"_L1), u"idle"_s);
        m->settle(60s);
        QVERIFY(m->count(u"poll"_s) >= 8 && m->count(u"poll"_s) <= 14);
        QVERIFY(m->count(u"heartbeat"_s) <= 4);
    }

    void runsTheWorkOfAPoll()
    {
        m->goOnline();
        QVERIFY(m->run(one));
        m->settle(2s);
        QCOMPARE(m->lastHeartbeat().value("activeSessions"_L1), 1);
        Q_EMIT m->processes.made.last()->process->output("{\"type\":\"finished\",\"ok\":true,\"summary\":\"s\"}\n");
        m->processes.made.last()->process->end(0);
        m->settle(5s);
        QVERIFY(m->host->sessions().isEmpty());
        QCOMPARE(m->count(u"completed"_s), 1);
        QCOMPARE(m->lastHeartbeat().value("activeSessions"_L1), 0);
    }

    void isBusyWhenFullAndStillPollsForMessages()
    {
        m->host->setConfig([this] {
            config::Config config = m->config;
            config.maxSessions = 1;
            return config;
        }());
        m->goOnline();
        m->run(one);
        m->settle(2s);
        QCOMPARE(m->lastHeartbeat().value("status"_L1), u"busy"_s);
        const int before = m->count(u"poll"_s);
        m->settle(20s);
        QVERIFY(m->count(u"poll"_s) > before);
    }

    void sendsHeartbeatsButDoesNotPollWhilePaused()
    {
        m->goOnline();
        m->run(one);
        QVERIFY(m->host->pause());
        m->settle();
        QCOMPARE(m->lastHeartbeat().value("status"_L1), u"draining"_s);
        const int before = m->count(u"poll"_s);
        m->settle(60s);
        QCOMPARE(m->count(u"poll"_s), before);
        QCOMPARE(m->host->sessions().running(), 1);
        QVERIFY(m->host->resume());
        QCOMPARE(m->count(u"poll"_s), before + 1); // at once
        m->settle();
        QCOMPARE(m->lastHeartbeat().value("status"_L1), u"idle"_s);
    }

    void canBeResumedButNotPausedWhileDraining()
    {
        m->goOnline();
        QVERIFY(m->host->drain());
        QCOMPARE(m->host->pause().error().english(), u"cannot pause while the host is draining"_s);
        QVERIFY(m->host->resume());
        m->host->stop(10min);
        QCOMPARE(m->host->resume().error().english(), u"cannot resume while the host is stopping"_s);
        QCOMPARE(m->host->drain().error().english(), u"cannot drain while the host is stopping"_s);
    }

    void readsTheSessionStatesAfterSleepBeforeItPolls()
    {
        m->goOnline();
        m->run(one);
        m->settle(2s);
        m->transport.sent.clear();
        m->clock.sleep(10min);
        while (m->transport.sent.isEmpty())
            m->clock.advance(500ms);
        m->clock.advance(8s); // the wait of the poll is over by now
        QVERIFY(m->count(u"read"_s) >= 1);
        QCOMPARE(m->count(u"poll"_s), 0);
        m->settle();
        m->settle(8s);
        QVERIFY(m->count(u"poll"_s) >= 1);
    }

    void aSessionThatEndsDuringTheStatusReadDoesNotBlockPolling()
    {
        m->goOnline();
        m->run(one);
        m->settle(2s);
        m->clock.sleep(10min);
        m->clock.advance(33s); // the status read is in flight
        m->processes.made.last()->process->end(1);
        const int before = m->count(u"poll"_s);
        m->settle(60s);
        QVERIFY(m->count(u"poll"_s) > before);
    }

    void recoversTheClaimsOfALostPollBeforeTheNext()
    {
        m->goOnline();
        m->clock.advance(7s);
        QCOMPARE(wire::postedStatus(m->transport.oldestWaiting()), u"poll"_s);
        m->transport.answer(wire::offline(true));
        QCOMPARE(m->transport.oldestWaiting().path, u"/api/workers/wkr_1"_s);
        const int before = m->count(u"poll"_s);
        m->clock.advance(8s);
        QCOMPARE(m->count(u"poll"_s), before);
        m->settle();
        QVERIFY(m->count(u"poll"_s) > before);
    }

    void mutations_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("session");
        QTest::addColumn<bool>("applied");
        QTest::newRow("a kill of what runs") << u"session.kill"_s << one << true;
        QTest::newRow("a kill of what nobody knows") << u"session.kill"_s << u"unit-test-9"_s << false;
        QTest::newRow("a deleted pool") << u"pool.deleted"_s << u""_s << true;
        QTest::newRow("what this version cannot do") << u"project.add"_s << u""_s << false;
    }

    void mutations()
    {
        QFETCH(QString, operation);
        QFETCH(QString, session);
        QFETCH(bool, applied);
        m->goOnline();
        m->run(one);
        const QJsonObject mutation{
            {u"id"_s, u"m1"_s}, {u"op"_s, operation}, {u"params"_s, QJsonObject{{u"sessionId"_s, session}}}};
        m->heartbeatReply.insert(u"pendingMutations"_s, QJsonArray{mutation});
        m->settle(35s);
        m->heartbeatReply.remove(u"pendingMutations"_s);
        m->settle(500ms);
        const QJsonObject heartbeat = m->lastHeartbeat();
        QCOMPARE(heartbeat.value("appliedMutations"_L1).toArray().size(), applied ? 1 : 0);
        QCOMPARE(heartbeat.value("mutationFailures"_L1).toArray().size(), applied ? 0 : 1);
        const bool isKilled = applied && operation == "session.kill"_L1;
        QCOMPARE(m->host->sessions().find(one)->state() == Session::State::Stopping, isKilled);
        QCOMPARE(m->has(ConditionCode::PoolSuspended), operation == "pool.deleted"_L1);
        m->settle(70s);
        QVERIFY(!m->lastHeartbeat().contains("appliedMutations"_L1)); // taken, and not said again
    }

    void aSuspendedPoolStopsPollingUntilItIsOk()
    {
        m->goOnline();
        m->heartbeatReply.insert(u"hostStatus"_s, QJsonObject{{u"status"_s, u"pool_paused"_s}});
        m->settle(35s);
        QVERIFY(m->has(ConditionCode::PoolSuspended));
        const int before = m->count(u"poll"_s);
        m->settle(25s);
        QCOMPARE(m->count(u"poll"_s), before);
        m->heartbeatReply.remove(u"hostStatus"_s);
        m->settle(35s);
        QVERIFY(!m->has(ConditionCode::PoolSuspended));
        QVERIFY(m->count(u"poll"_s) > before);
    }

    void clockSkewIsACondition()
    {
        m->goOnline();
        m->heartbeatReply.insert(u"serverTime"_s, toIso(m->clock.utcNow() + 5min));
        m->settle(35s);
        QVERIFY(m->has(ConditionCode::ClockSkew));
        m->heartbeatReply.remove(u"serverTime"_s);
        m->heartbeatReply.insert(u"serverTime"_s, toIso(m->clock.utcNow() + 30s));
        m->settle(35s);
        QVERIFY(!m->has(ConditionCode::ClockSkew));
    }

    void twoMissesAreACondition()
    {
        m->goOnline();
        m->settle(1s);
        for (int i = 0; i < 80; ++i) {
            m->clock.advance(1s);
            while (m->transport.waiting() > 0)
                m->transport.answer(wire::offline());
        }
        QVERIFY(m->has(ConditionCode::PlatformUnreachable));
        m->settle(60s);
        QVERIFY(!m->has(ConditionCode::PlatformUnreachable));
    }

private:
    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(HostTest)

} // namespace rensei::tests
#include "tst_host.moc"
