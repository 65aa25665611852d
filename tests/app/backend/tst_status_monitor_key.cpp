#include "tests/app/backend/status_monitor_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class StatusMonitorKeyTest : public QObject {
    Q_OBJECT

    using Outcome = status::Outcome;
    using Reason = status::Reason;

private Q_SLOTS:
    void withoutAKeyNothingIsChecked()
    {
        StatusMonitorFixture s;
        s.use(false);
        QCOMPARE(s.platform.sent.size(), 1); // whether this base has accounts at all
        s.platform.answer(refusedWithText());
        QCOMPARE(s.monitor.status().auth.reason, Reason::NoKey);
        QVERIFY(s.keyRefused.isEmpty());
        s.wait(24h);
        QCOMPARE(s.platform.sent.size(), 1);
    }

    void anUnreadableKeyIsReported()
    {
        StatusMonitorFixture s;
        s.monitor.use({.serverUrl = u"https://platform.example"_s, .hasKey = false, .keyProblem = u"It is locked."_s});
        s.platform.answer(loginPage());
        QCOMPARE(s.monitor.status().auth.reason, Reason::KeyUnreadable);
        QVERIFY(s.keyRefused.isEmpty());
    }

    void anAccountThatCannotBeCheckedStaysGood()
    {
        StatusMonitorFixture s;
        s.run();
        s.monitor.checkNow();
        s.platform.answer(wire::offline());
        s.platform.answer(wire::offline());
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Ok);
        QVERIFY(s.monitor.account());
        const qsizetype before = s.requestsTo(whoami);
        s.isReachable = true;
        s.wait(17s);
        QCOMPARE(s.requestsTo(whoami), before + 1); // and is asked about again soon
    }

    void anAcceptedKeyIsReported()
    {
        StatusMonitorFixture s;
        QSignalSpy accepted(&s.monitor, &StatusMonitor::keyAccepted);
        s.use();
        s.isReachable = false;
        s.answer();
        QVERIFY(accepted.isEmpty());
        s.isReachable = true;
        s.wait(60s);
        QCOMPARE(accepted.size(), 1);
    }

    void aRefusedKeyIsReportedOnceAndNotUsedAgain()
    {
        StatusMonitorFixture s;
        s.run();
        s.monitor.checkNow();
        s.monitor.checkNow();
        const qsizetype before = s.platform.sent.size();
        while (s.platform.waiting() > 0 && s.platform.oldestWaiting().path != whoami)
            s.platform.answer(refusedWithText());
        s.platform.answer(refusedWithText());
        QCOMPARE(s.keyRefused.size(), 1);
        QCOMPARE(s.monitor.status().auth.reason, Reason::KeyRefused);
        QVERIFY(!s.monitor.account());
        QVERIFY(!s.monitor.isChecking()); // whoever drops the key drops the other answers
        while (s.platform.waiting() > 0)
            s.platform.answer(refusedWithText());
        s.monitor.doubtAccount();
        s.monitor.checkNow();
        s.clock.advance(24h);
        QCOMPARE(s.platform.sent.size(), before);
        QCOMPARE(s.keyRefused.size(), 1);
        QVERIFY(!s.monitor.isChecking());
        s.use();
        s.platform.answer(refusedWithText());
        QCOMPARE(s.keyRefused.size(), 2);
    }

    void aLoginPageIsTheRefusalOfAPlatformThatIsThere_data()
    {
        QTest::addColumn<int>("health"); // 0: no answer
        QTest::addColumn<int>("stats"); // 0: not asked
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("it is up") << 200 << 0 << true;
        QTest::newRow("the network wants a login everywhere") << 302 << 0 << false;
        QTest::newRow("it does not answer") << 0 << 0 << false;
        QTest::newRow("it has no health, but statistics") << 404 << 200 << true;
        QTest::newRow("it has no health, and a login page") << 404 << 302 << false;
    }

    void aLoginPageIsTheRefusalOfAPlatformThatIsThere()
    {
        QFETCH(int, health);
        QFETCH(int, stats);
        QFETCH(bool, isRefused);
        const auto answer = [](StatusMonitorFixture &s, int status) {
            if (status == 200)
                s.platform.answer(200);
            else
                s.platform.answer(status == 404 ? wire::routeMissing() : status ? loginPage() : wire::offline());
        };
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(1min);
        s.answer();
        s.monitor.doubtAccount();
        QCOMPARE(s.platform.oldestWaiting().path, whoami);
        s.platform.answer(loginPage());
        QVERIFY(s.keyRefused.isEmpty());
        QCOMPARE(s.platform.oldestWaiting().path, u"/api/health"_s);
        QVERIFY(!s.platform.oldestWaiting().bearer);
        answer(s, health);
        if (stats)
            answer(s, stats);
        QCOMPARE(s.keyRefused.size(), isRefused ? 1 : 0);
        QCOMPARE(s.monitor.status().auth.outcome, isRefused ? Outcome::Failed : Outcome::Ok);
        QVERIFY(isRefused || s.monitor.answers().unreachedSince);
        QVERIFY(!s.monitor.isChecking());
        const qsizetype before = s.requestsTo(whoami);
        s.wait(17s);
        QCOMPARE(s.requestsTo(whoami), isRefused ? before : before + 1); // soon again, until it is certain
    }

    void aDoubtIsFollowedByACheck_data()
    {
        QTest::addColumn<int>("secondsSince");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("at once") << 10 << 1;
        QTest::newRow("a little later when the account was checked a moment ago") << 4 << 0;
    }

    void aDoubtIsFollowedByACheck()
    {
        QFETCH(int, secondsSince);
        QFETCH(int, atOnce);
        StatusMonitorFixture s;
        s.run();
        s.wait(std::chrono::seconds(secondsSince));
        for (int i = 0; i < 5; ++i)
            s.monitor.doubtAccount();
        QCOMPARE(s.requestsTo(whoami), 1 + atOnce);
        s.answer();
        s.wait(12s);
        QCOMPARE(s.requestsTo(whoami), 2 + (atOnce ? 1 : 0)); // one more for the doubts after the first
        s.wait(10min);
        QCOMPARE(s.requestsTo(whoami), 2 + (atOnce ? 1 : 0));
    }

    void whileAKeyIsReadNothingIsKnown_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("answers in the same turn of the event loop") << false;
        QTest::newRow("answers later") << true;
    }

    void whileAKeyIsReadNothingIsKnown()
    {
        QFETCH(bool, isLater);
        StatusMonitorFixture s;
        s.run();
        s.monitor.checkNow();
        s.monitor.waitForKey();
        QCOMPARE(s.monitor.status().auth.outcome, Outcome::Unknown);
        QVERIFY(!s.monitor.account());
        if (isLater)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        s.answer(); // of the former account
        QVERIFY(!s.monitor.account());
        QVERIFY(!s.monitor.isChecking());
        s.clock.advance(1h);
        QCOMPARE(s.platform.waiting(), 0);
    }
};

RENSEI_TEST(StatusMonitorKeyTest)

} // namespace rensei::tests

#include "tst_status_monitor_key.moc"
