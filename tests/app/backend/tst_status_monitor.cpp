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
    void nothingIsAskedBeforeItIsKnownWhoseAccountItIs()
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

    void aNewAccountIsAskedAboutAtOnce()
    {
        StatusMonitorFixture s;
        s.use();
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.asked(whoami), 1);
        QCOMPARE(s.asked(capacity), 1);
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
    void theCapacityIsAskedEveryMinuteAndTheAccountEvery15()
    {
        StatusMonitorFixture s;
        s.run();
        s.wait(33min);
        QCOMPARE(s.asked(whoami), 3);
        QVERIFY2(s.asked(capacity) >= 30 && s.asked(capacity) <= 37, qPrintable(QString::number(s.asked(capacity))));
        QCOMPARE(s.platform.sent.size(), s.asked(whoami) + s.asked(capacity));
    }

    void noMinuteHasTwoQuestionsForTheCapacity()
    {
        StatusMonitorFixture s;
        s.run();
        for (int i = 0; i < 10; ++i) {
            const qsizetype before = s.asked(capacity);
            s.wait(53s);
            QCOMPARE(s.asked(capacity), before);
            s.wait(14s);
            QCOMPARE(s.asked(capacity), before + 1);
            s.clock.advance(0ms);
            const auto waiting = s.asked(capacity);
            while (s.asked(capacity) == waiting)
                s.wait(1s); // to the very next one
        }
    }

    void aBaseWithoutAccountsIsNotAskedAgainForADay()
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
        const auto statsAsked = [&s] {
            return std::count_if(s.agent.transport.sent.begin(), s.agent.transport.sent.end(),
                [](const http::Request &request) { return request.path == u"/api/daemon/stats"_s; });
        };
        answerAgent();
        QCOMPARE(statsAsked(), 1); // the agent has the credential
        for (int i = 0; i < 60; ++i) {
            s.clock.advance(1min);
            answerAgent();
        }
        QVERIFY(statsAsked() >= 50);
        QCOMPARE(s.platform.sent.size(), 1);
        s.clock.advance(24h);
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.asked(whoami), 2);
    }

    void aBaseWithoutCapacityIsNotAskedForItAgainForADay()
    {
        StatusMonitorFixture s;
        s.hasCapacity = false;
        s.run();
        s.wait(23h);
        QCOMPARE(s.asked(capacity), 1);
        s.wait(2h);
        QCOMPARE(s.asked(capacity), 2);
    }

    void whoWantsToKnowNowAsksForEverything()
    {
        StatusMonitorFixture s;
        s.run();
        s.monitor.checkNow();
        QVERIFY(s.monitor.isChecking());
        QCOMPARE(s.asked(whoami), 2);
        QCOMPARE(s.asked(capacity), 2);
        s.answer();
        QVERIFY(!s.monitor.isChecking());
    }

    void aMachineThatWakesLooksWhenTheNetworkIsBack()
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
    void whatIsNotConfirmedExpires_data()
    {
        QTest::addColumn<bool>("isAgent");
        QTest::addColumn<int>("seconds");
        QTest::newRow("the agent's word") << true << 90;
        QTest::newRow("the platform's") << false << 150;
    }

    void whatIsNotConfirmedExpires()
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
