#include "tests/app/backend/status_monitor_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatusMonitorFailuresTest : public QObject {
    Q_OBJECT

    using Outcome = status::Outcome;
    using Reason = status::Reason;

private Q_SLOTS:
    void failuresAreFollowedByGrowingPauses()
    {
        StatusMonitorFixture s;
        s.isReachable = false;
        s.run();
        for (const std::chrono::milliseconds pause : {15s, 30s, 60s, 60s}) {
            const qsizetype before = s.platform.sent.size();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.platform.sent.size(), before);
            s.clock.advance(pause / 5 + 1s);
            QVERIFY(s.platform.sent.size() > before);
            s.answer();
        }
    }

    void theRetryDelayOfThePlatformIsRespected()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(66s);
        s.platform.answer(wire::busy(4min));
        const qsizetype before = s.platform.sent.size();
        s.clock.advance(239s);
        QCOMPARE(s.platform.sent.size(), before);
        s.clock.advance(30s);
        QVERIFY(s.platform.sent.size() > before);
    }

    void aPlatformThatIsBackIsCheckedOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        QVERIFY(s.monitor.answers().unreachedSince);
        s.isReachable = true;
        const qsizetype before = s.requestsTo(capacity);
        s.wait(17s);
        QVERIFY(!s.monitor.answers().unreachedSince);
        QCOMPARE(s.requestsTo(capacity), before + 1);
        s.wait(30s);
        QCOMPARE(s.requestsTo(capacity), before + 1);
    }

    void anyAnswerShowsThatThePlatformIsBack()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        s.wait(50s); // so that the next check is far
        QCOMPARE(s.monitor.status().platform.reason, Reason::Unreachable);
        const qsizetype before = s.requestsTo(capacity);
        QObject list;
        s.api.call(
            [](const SharedSecret &key) { return platform::stats(key); }, &list, [](const Result<http::Response> &) {});
        s.platform.answer(200);
        s.clock.advance(0ms);
        QCOMPARE(s.requestsTo(capacity), before + 1);
        s.isReachable = true;
        s.answer();
        QCOMPARE(s.monitor.status().platform.outcome, Outcome::Ok);
    }

    void theStartOfAnOutageIsKept()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        const auto since = s.monitor.answers().unreachedSince;
        QVERIFY(since);
        s.wait(10min);
        QCOMPARE(s.monitor.answers().unreachedSince, since);
    }

    void fault10D16_aRefusalIsAskedAboutAgainWithTheNextCheck()
    {
        StatusMonitorFixture s;
        s.use();
        s.platform.answer(wire::refusal(ErrorKind::Forbidden, 403, "No seat"));
        s.answer();
        QCOMPARE(s.monitor.status().auth.reason, Reason::NotAUserKey);
        s.wait(70s);
        QCOMPARE(s.requestsTo(whoami), 2);
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Ok);
        s.wait(5min);
        QCOMPARE(s.requestsTo(whoami), 2); // what is good is asked about rarely
    }

    void aServerErrorIsAnAnswer()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(66s);
        s.platform.answer(wire::busy());
        QVERIFY(!s.monitor.answers().unreachedSince);
        QVERIFY(s.monitor.status().platform.outcome != Outcome::Ok); // a failure ages what it asked for at once
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Ok);
    }
};

RENSEI_TEST(StatusMonitorFailuresTest)

} // namespace rensei::tests

#include "tst_status_monitor_failures.moc"
