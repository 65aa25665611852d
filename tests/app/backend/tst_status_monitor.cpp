#include "tests/app/backend/status_monitor_fixture.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::StatusPayload;

class StatusMonitorTest : public QObject {
    Q_OBJECT

    using Outcome = status::Outcome;
    using Reason = status::Reason;

private Q_SLOTS:
    void nothingIsRequestedBeforeTheAccountIsKnown()
    {
        StatusMonitorFixture s;
        s.monitor.checkNow();
        s.monitor.doubtAccount();
        s.monitor.woke();
        s.clock.advance(1h);
        QVERIFY(s.platform.sent.isEmpty());
        QVERIFY(!s.monitor.isChecking());
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Unknown);
    }

    void aNewAccountIsCheckedAtOnce()
    {
        StatusMonitorFixture s;
        s.use();
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.requestsTo(whoami), 1);
        QCOMPARE(s.requestsTo(capacity), 1);
        for (const http::Request &request : s.platform.sent)
            QCOMPARE(request.bearer->view(), QByteArrayView("made-up key"));
        QVERIFY(s.monitor.isChecking());
        s.changed.clear();
        s.answer();
        QVERIFY(!s.monitor.isChecking());
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Ok);
        QCOMPARE(s.monitor.status().platform.outcome, Outcome::Ok);
        QCOMPARE(s.monitor.status().capacity.totalSlots, 8);
        QCOMPARE(s.monitor.account()->email, u"a@example.org"_s);
    }

    // Source: agent/status/STATUS.md, "Ages"; agent/platform/PROTOCOL.md, "GET /api/cli/whoami" and "GET
    // /api/cli/capacity".
    void theCapacityIsCheckedEveryMinuteAndTheAccountEvery15()
    {
        StatusMonitorFixture s;
        s.run();
        s.wait(33min);
        QCOMPARE(s.requestsTo(whoami), 3);
        QVERIFY2(s.requestsTo(capacity) >= 30 && s.requestsTo(capacity) <= 37,
            qPrintable(QString::number(s.requestsTo(capacity))));
        QCOMPARE(s.platform.sent.size(), s.requestsTo(whoami) + s.requestsTo(capacity));
    }

    void theCapacityIsRequestedOnceAMinute()
    {
        StatusMonitorFixture s;
        s.run();
        for (int i = 0; i < 10; ++i) {
            const qsizetype before = s.requestsTo(capacity);
            s.wait(53s);
            QCOMPARE(s.requestsTo(capacity), before);
            s.wait(14s);
            QCOMPARE(s.requestsTo(capacity), before + 1);
            s.clock.advance(0ms);
            const auto waiting = s.requestsTo(capacity);
            while (s.requestsTo(capacity) == waiting)
                s.wait(1s); // to the very next one
        }
    }

    void aServerWithoutAccountsIsNotCheckedAgainForADay()
    {
        StatusMonitorFixture s;
        s.connectAgent();
        s.say(s.working());
        s.use(false);
        s.platform.answer(wire::routeMissing());
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::NotApplicable);
        const auto answerAgent = [&s] {
            s.agent.turn();
            while (s.agent.transport.waiting() > 0)
                s.agent.transport.answer(200);
        };
        const auto statsRequests = [&s] {
            return std::count_if(s.agent.transport.sent.begin(), s.agent.transport.sent.end(),
                [](const http::Request &request) { return request.path == u"/api/daemon/stats"_s; });
        };
        answerAgent();
        QCOMPARE(statsRequests(), 1); // the agent has the credential
        for (int i = 0; i < 60; ++i) {
            s.clock.advance(1min);
            answerAgent();
        }
        QVERIFY(statsRequests() >= 50);
        QCOMPARE(s.platform.sent.size(), 1);
        s.clock.advance(24h);
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.requestsTo(whoami), 2);
    }

    void aServerWithoutCapacityIsNotCheckedAgainForADay()
    {
        StatusMonitorFixture s;
        s.hasCapacity = false;
        s.run();
        s.wait(23h);
        QCOMPARE(s.requestsTo(capacity), 1);
        s.wait(2h);
        QCOMPARE(s.requestsTo(capacity), 2);
    }

    void checkNowRequestsEverything()
    {
        StatusMonitorFixture s;
        s.run();
        s.monitor.checkNow();
        QVERIFY(s.monitor.isChecking());
        QCOMPARE(s.requestsTo(whoami), 2);
        QCOMPARE(s.requestsTo(capacity), 2);
        s.answer();
        QVERIFY(!s.monitor.isChecking());
    }

    void afterASleepItChecksWhenTheNetworkIsBack()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.sleep(8h);
        s.changed.clear();
        s.monitor.woke();
        QVERIFY(!s.changed.isEmpty()); // what is old shows as old
        QVERIFY(s.monitor.status().platform.outcome != Outcome::Ok);
        QCOMPARE(s.platform.sent.size(), 2);
        s.clock.advance(3s);
        QCOMPARE(s.platform.sent.size(), 4);
    }

    // Nobody comes to say that an answer has grown too old.
    void unconfirmedAnswersExpire_data()
    {
        QTest::addColumn<bool>("isAgent");
        QTest::addColumn<int>("seconds");
        QTest::newRow("the agent's word") << true << 90;
        QTest::newRow("the platform's") << false << 150;
    }

    void unconfirmedAnswersExpire()
    {
        QFETCH(bool, isAgent);
        QFETCH(int, seconds);
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        StatusPayload status = s.working();
        status.registration->lastAcknowledgedAt.reset(); // else the heartbeat shows that the host is seen
        s.say(status);
        const auto check = [&s, isAgent]() -> status::Check {
            return isAgent ? status::Check(s.monitor.status().daemon) : status::Check(s.monitor.status().platform);
        };
        QCOMPARE(check().outcome, Outcome::Ok);
        s.clock.advance(std::chrono::seconds(seconds)); // requests stay without an answer
        QCOMPARE(check().outcome, Outcome::Ok);
        s.changed.clear();
        s.clock.advance(2s);
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(check().outcome, Outcome::Unknown);
        QCOMPARE(check().reason, Reason::Expired);
    }
};

RENSEI_TEST(StatusMonitorTest)

} // namespace rensei::tests

#include "tst_status_monitor.moc"
