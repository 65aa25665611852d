#include "agent/control_server/auth_limiter.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::control {

using namespace std::chrono_literals;
using tests::FakeClock;

class AuthLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenFailuresGet401AndTheEleventh429()
    {
        FakeClock clock;
        AuthLimiter limiter(clock);
        for (int i = 0; i < 10; ++i)
            QVERIFY(!limiter.failed());
        QCOMPARE(limiter.failed(), std::optional(60s));
        clock.advance(20s);
        QCOMPARE(limiter.failed(), std::optional(40s));
    }

    void furtherAttemptsDoNotExtendTheDelay()
    {
        FakeClock clock;
        AuthLimiter limiter(clock);
        for (int i = 0; i < 200; ++i)
            limiter.failed();
        clock.advance(59s);
        QVERIFY(limiter.failed());
        clock.advance(1s);
        QVERIFY(!limiter.failed());
    }

    void failuresMoreThanAMinuteApartDoNotAddUp()
    {
        FakeClock clock;
        AuthLimiter limiter(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!limiter.failed());
            clock.advance(7s);
        }
    }
};

RENSEI_TEST(AuthLimiterTest)

} // namespace rensei::control

#include "tst_auth_limiter.moc"
