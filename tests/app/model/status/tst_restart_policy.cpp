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
        QTest::newRow("stopped on purpose") << static_cast<int>(ExitSuccess) << What::LeaveStopped;
        QTest::newRow("a failure") << static_cast<int>(ExitFailure) << What::Restart;
        QTest::newRow("the program was replaced") << static_cast<int>(ExitRestart) << What::Restart;
        QTest::newRow("the disk is full") << static_cast<int>(ExitNoRoom) << What::Restart;
        QTest::newRow("another has the lock") << static_cast<int>(ExitLocked) << What::LeaveToOther;
        QTest::newRow("something it needs is not there") << static_cast<int>(ExitUnavailable) << What::Restart;
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

    void aFullDiskIsNoCrashLoop()
    {
        RestartPolicy policy;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(policy.ended({.code = ExitNoRoom}, 0.5), (RestartDecision{What::Restart, 5s}));
        QCOMPARE(policy.ended({.code = ExitFailure}, 0.5), (RestartDecision{What::Restart, 1s}));
    }

    void aCrashWithCodeZeroIsACrash()
    {
        RestartPolicy policy;
        QCOMPARE(crash(policy, 0s).what, What::Restart);
    }

    void delaysDoubleUntilItIsACrashLoop()
    {
        RestartPolicy policy;
        for (const auto delay : {1s, 2s, 4s, 8s})
            QCOMPARE(crash(policy, 59s), (RestartDecision{What::Restart, delay}));
        QCOMPARE(crash(policy, 59s).what, What::GiveUp);
        QCOMPARE(crash(policy, 59s).what, What::GiveUp);
        policy.reset();
        QCOMPARE(crash(policy, 59s), (RestartDecision{What::Restart, 1s}));
    }

    void aMinuteOfHealthStartsAnew()
    {
        RestartPolicy policy;
        for (int i = 0; i < 4; ++i)
            crash(policy, 0s);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(crash(policy, 60s), (RestartDecision{What::Restart, 1s}));
    }

    void delaysVaryByAFifth()
    {
        RestartPolicy low;
        RestartPolicy high;
        QCOMPARE(crash(low, 0s, 0).delay, 800ms);
        QVERIFY(crash(high, 0s, 0.9999).delay > 1199ms - 1ms);
        QVERIFY(crash(high, 0s, 0.9999).delay <= 2400ms);
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
