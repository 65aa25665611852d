#include "agent/base/clock.h"

#include "tests/support/test_case.h"

#include <QThread>
#include <QTimer>

using namespace std::chrono_literals;
using rensei::SystemClock;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Each system has a source of its own with units of its own. Of real time, as there is no other to compare with.
    void monotonicTimeRunsInMilliseconds()
    {
        const SystemClock clock;
        const auto before = steady_clock::now();
        const milliseconds first = clock.now();
        const auto between = steady_clock::now();
        QThread::msleep(100);
        const auto after = steady_clock::now();
        const milliseconds second = clock.now();
        const auto end = steady_clock::now();

        constexpr milliseconds coarse = 20ms;
        QVERIFY(second - first >= after - between - coarse);
        QVERIFY(second - first <= end - before + coarse);
    }

    // Of real time, too: it is about what Qt does with it.
    void fault10BK_noTimerFiresBeforeItsTime()
    {
        SystemClock clock;
        QObject context;
        int fired = 0;
        QList<milliseconds> early;
        constexpr int count = 25;
        for (int i = 0; i < count; ++i) {
            const milliseconds delay = 105ms + 9ms * i;
            clock.callAfter(delay, &context, [&, due = clock.now() + delay] {
                ++fired;
                if (clock.now() < due)
                    early.append(due - clock.now());
            });
        }
        QVERIFY(QTest::qWaitFor([&fired] { return fired == count; }, 10'000));
        QVERIFY2(early.isEmpty(), qPrintable(QString::number(early.size())));
    }

    void fault10BJ_aDelayBeyondTwentyFourDaysIsNotNegative_data()
    {
        QTest::addColumn<milliseconds>("delay");
        QTest::newRow("25 days") << milliseconds(std::chrono::hours(25 * 24));
        QTest::newRow("a token that expires in 2099") << milliseconds(std::chrono::hours(73 * 8766));
    }

    void fault10BJ_aDelayBeyondTwentyFourDaysIsNotNegative()
    {
        QFETCH(milliseconds, delay);
        SystemClock clock;
        QObject context;
        int calls = 0;
        clock.callAfter(delay, &context, [&calls] { ++calls; });
        const auto *timer = context.findChild<QTimer *>();
        QVERIFY(timer && timer->isActive());
        QVERIFY(timer->intervalAsDuration() >= std::chrono::hours(20 * 24));
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
};

RENSEI_TEST(TestClock)
#include "tst_clock.moc"
