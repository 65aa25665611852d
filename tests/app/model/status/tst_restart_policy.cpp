#include "app/model/status/restart_policy.h"

#include "agent/base/exit_code.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;
using app::AgentExit;
using app::RestartDecision;
using app::RestartPolicy;
using What = RestartDecision::What;

class RestartPolicyTest : public QObject {
    Q_OBJECT

    static RestartDecision crash(RestartPolicy &policy, std::chrono::milliseconds healthyFor, double draw = 0.5)
    {
        return policy.ended({.crashed = true, .healthyFor = healthyFor}, draw);
    }

private Q_SLOTS:
    void theExitCodeDecides_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<What>("what");
        QTest::newRow("stopped in good order") << 0 << What::LeaveStopped;
        QTest::newRow("a failure") << 1 << What::Restart;
        QTest::newRow("a new program") << 4 << What::Restart;
        QTest::newRow("another has the lock") << 75 << What::LeaveToOther;
        QTest::newRow("a command that could do nothing") << 3 << What::Restart;
        QTest::newRow("an unknown code") << 42 << What::Restart;
    }

    void theExitCodeDecides()
    {
        QFETCH(int, code);
        RestartPolicy policy;
        QTEST(policy.ended({.code = code}, 0.5).what, "what");
    }

    void onlyAReplacedProgramIsRestartedAtOnce()
    {
        RestartPolicy policy;
        QCOMPARE(policy.ended({.code = ExitRestart}, 0.5), (RestartDecision{What::Restart, 0ms}));
        QCOMPARE(policy.ended({.code = ExitUnavailable}, 0.5), (RestartDecision{What::Restart, 1s}));
    }

    void aCrashWithCodeZeroIsACrash()
    {
        RestartPolicy policy;
        QCOMPARE(crash(policy, 0s).what, What::Restart);
    }

    void waitsDoubleUntilItGivesUp()
    {
        RestartPolicy policy;
        for (const auto wait : {1s, 2s, 4s, 8s})
            QCOMPARE(crash(policy, 59s), (RestartDecision{What::Restart, wait}));
        QCOMPARE(crash(policy, 59s).what, What::GiveUp);
        QCOMPARE(crash(policy, 59s).what, What::GiveUp);
        policy.forgive();
        QCOMPARE(crash(policy, 59s), (RestartDecision{What::Restart, 1s}));
    }

    void aMinuteOfHealthForgives()
    {
        RestartPolicy policy;
        for (int i = 0; i < 4; ++i)
            crash(policy, 0s);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(crash(policy, 60s), (RestartDecision{What::Restart, 1s}));
    }

    void waitsVaryByAFifth()
    {
        RestartPolicy low;
        RestartPolicy high;
        QCOMPARE(crash(low, 0s, 0).wait, 800ms);
        QVERIFY(crash(high, 0s, 0.9999).wait > 1199ms - 1ms);
        QVERIFY(crash(high, 0s, 0.9999).wait <= 2400ms);
    }

    void aNewProgramIsNoFailure()
    {
        RestartPolicy policy;
        for (int i = 0; i < 9; ++i)
            QCOMPARE(policy.ended({.code = ExitRestart}, 0.5), (RestartDecision{What::Restart, 0ms}));
    }
};

RENSEI_TEST(RestartPolicyTest)

} // namespace rensei::tests

#include "tst_restart_policy.moc"
