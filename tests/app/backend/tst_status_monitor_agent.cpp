#include "tests/app/backend/status_monitor_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::StatusPayload;

class StatusMonitorAgentTest : public QObject {
    Q_OBJECT

    using Outcome = status::Outcome;
    using Reason = status::Reason;

private Q_SLOTS:
    void theStatusOfTheAgentIsShownAsItArrives()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        QVERIFY(!s.monitor.agent());
        s.changed.clear();
        s.say(s.working());
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(s.monitor.agent()->maxSessions, 4);
        QCOMPARE(s.monitor.status().daemon.outcome, Outcome::Ok);
        QCOMPARE(s.monitor.answers().agentStartedAt, s.clock.utcNow() - 1h);
        for (int i = 0; i < 20; ++i) {
            s.wait(30s);
            s.ping();
        }
        QCOMPARE(s.monitor.status().daemon.outcome, Outcome::Ok);
        for (const http::Request &request : s.agent.transport.sent) // nobody polls it
            QVERIFY(request.path.startsWith(u"/api/daemon/hello"_s));
    }

    void aLostAgentIsReportedWithinTenSeconds()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        QVERIFY(s.monitor.agent()); // a stream may break without a reason that matters
        s.changed.clear();
        const auto until = s.clock.now() + 10s;
        while (s.clock.now() < until && s.monitor.agent()) {
            s.clock.advance(500ms);
            while (s.agent.transport.waiting() > 0)
                s.agent.transport.answer(FakeAgent::refused());
        }
        QVERIFY(!s.monitor.agent());
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.monitor.status().daemon.reason, Reason::NotRunning);
    }

    void aReconnectedStreamIsNoLoss()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        s.clock.advance(1s); // the first attempt comes within that
        s.agent.turn();
        while (s.agent.transport.waiting() > 0)
            s.agent.sayHello();
        Q_EMIT s.agent.streams.last->opened();
        s.say(s.working());
        s.clock.advance(10s);
        QVERIFY(s.monitor.agent());
    }

    void anAgentThatHasEndedIsForgottenAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        s.monitor.forgetAgent();
        QVERIFY(!s.monitor.agent());
        QCOMPARE(s.monitor.status().daemon.reason, Reason::NotRunning);
    }

    void anAgentThatNeverAnsweredIsReportedAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.events.start();
        s.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(s.monitor.status().daemon.reason, Reason::NotRunning);
    }

    void anAccountDoesNotChangeWhatIsKnownOfTheAgent()
    {
        StatusMonitorFixture s;
        s.connectAgent();
        s.say(s.working());
        s.run();
        s.monitor.waitForKey();
        QVERIFY(s.monitor.agent());
    }

    void aNewRegistrationIsCheckedAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.unregistered());
        s.wait(10s);
        const qsizetype before = s.requestsTo(capacity);
        s.say(s.working());
        s.clock.advance(1s);
        QCOMPARE(s.requestsTo(capacity), before + 1);
        s.answer();
        s.say(s.working()); // the next heartbeat is no such news
        s.clock.advance(5s);
        QCOMPARE(s.requestsTo(capacity), before + 1);
    }

    // What the platform says may be from before the registration, however late it arrives.
    void aRegistrationWhileTheAnswerWasOnItsWayIsChecked()
    {
        StatusMonitorFixture s;
        s.use();
        s.connectAgent();
        s.say(s.unregistered());
        s.clock.advance(1s);
        const StatusPayload registered = s.working();
        s.answer();
        s.say(registered);
        s.clock.advance(1s);
        QCOMPARE(s.requestsTo(capacity), 2);
    }

    void anEarlierRegistrationIsNotCheckedAgain()
    {
        StatusMonitorFixture s;
        StatusPayload status = s.working();
        s.clock.advance(5s);
        s.run();
        s.connectAgent();
        s.say(status);
        s.wait(30s);
        QCOMPARE(s.requestsTo(capacity), 1);
        s.wait(40s);
        QCOMPARE(s.requestsTo(capacity), 2);
    }

    void theIdentityOfTheHostIsPartOfTheAnswers()
    {
        StatusMonitorFixture s;
        s.monitor.setHost({.machineId = u"mac_1"_s}, 7777, s.clock.utcNow());
        QCOMPARE(s.monitor.answers().self.machineId, u"mac_1"_s);
        QCOMPARE(s.monitor.answers().port, quint16(7777));
        QCOMPARE(s.monitor.answers().agentStartedAt, s.clock.utcNow());
    }
};

RENSEI_TEST(StatusMonitorAgentTest)

} // namespace rensei::tests

#include "tst_status_monitor_agent.moc"
