#include "app/system/wake.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::app {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class WakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSleepIsReportedOnce_data()
    {
        QTest::addColumn<milliseconds>("awake");
        QTest::addColumn<milliseconds>("slept");
        QTest::addColumn<bool>("isReported");
        QTest::newRow("six hours") << milliseconds(1min) << milliseconds(6h) << true;
        QTest::newRow("half a minute and a bit") << milliseconds(0) << milliseconds(30'001) << true;
        QTest::newRow("half a minute may be a correction") << milliseconds(1min) << milliseconds(30s) << false;
        QTest::newRow("a late call is no sleep") << milliseconds(6h) << milliseconds(0) << false;
        QTest::newRow("a clock set back is no sleep") << milliseconds(0) << milliseconds(-6h) << false;
    }

    void aSleepIsReportedOnce()
    {
        QFETCH(milliseconds, awake);
        QFETCH(milliseconds, slept);
        QFETCH(bool, isReported);
        tests::FakeClock clock;
        Wake wake(clock);
        QSignalSpy woke(&wake, &Wake::woke);
        clock.advance(awake);
        clock.sleep(slept);
        wake.check();
        QCOMPARE(woke.size(), isReported ? 1 : 0);
        if (isReported)
            QCOMPARE(woke.first().first().value<milliseconds>(), slept);
        clock.advance(1min);
        wake.check();
        QCOMPARE(woke.size(), isReported ? 1 : 0);
    }

    void smallCorrectionsDoNotAddUp()
    {
        tests::FakeClock clock;
        Wake wake(clock);
        QSignalSpy woke(&wake, &Wake::woke);
        for (int i = 0; i < 10; ++i) {
            clock.sleep(20s);
            wake.check();
        }
        QCOMPARE(woke.size(), 0);
    }
};

RENSEI_TEST(WakeTest)

} // namespace rensei::app

#include "tst_wake.moc"
