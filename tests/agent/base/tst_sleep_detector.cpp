#include "agent/base/sleep_detector.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;

class SleepDetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsNothingBeforeItIsArmed()
    {
        FakeClock clock;
        SleepDetector detector(clock);
        clock.sleep(10min);
        QVERIFY(!detector.check());
    }

    void aWaitThatEndsInTimeIsNoSleep()
    {
        FakeClock clock;
        SleepDetector detector(clock);
        detector.arm(30s, 60s);
        clock.advance(30s);
        QVERIFY(!detector.check());
    }

    void latenessWithinTheToleranceIsNoSleep()
    {
        FakeClock clock;
        SleepDetector detector(clock);
        detector.arm(30s, 60s);
        clock.advance(30s);
        clock.sleep(60s);
        QVERIFY(!detector.check());
        clock.sleep(1ms);
        QVERIFY(detector.check());
    }

    void reportsEachSleepOnceWithItsLength()
    {
        FakeClock clock;
        SleepDetector detector(clock);
        detector.arm(30s, 60s);
        clock.advance(30s);
        clock.sleep(10min);
        QCOMPARE(detector.check().value(), std::chrono::milliseconds(10min));
        QVERIFY(!detector.check());
        clock.sleep(5min);
        QVERIFY(detector.check());
    }
};

RENSEI_TEST(SleepDetectorTest)

} // namespace rensei::tests
#include "tst_sleep_detector.moc"
