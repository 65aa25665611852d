#include "agent/base/backoff.h"

#include "tests/support/test_case.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delay_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("draw");
        QTest::addColumn<milliseconds>("expected");
        QTest::newRow("no failure, no delay") << 0 << 0.5 << milliseconds(0);
        QTest::newRow("full jitter begins at nothing") << 5 << 0.0 << milliseconds(0);
        QTest::newRow("the first") << 1 << 0.5 << milliseconds(500);
        QTest::newRow("doubles") << 4 << 0.5 << milliseconds(4'000);
        QTest::newRow("stops at the maximum") << 7 << 0.5 << milliseconds(30'000);
        QTest::newRow("never overflows") << 1'000'000 << 0.5 << milliseconds(30'000);
    }

    void delay()
    {
        QFETCH(int, failures);
        QFETCH(double, draw);
        QTEST(rensei::backoffDelay(failures, draw), "expected");
    }

    void anotherPolicy()
    {
        const rensei::BackoffPolicy policy{.first = 10ms, .max = 25ms};
        QCOMPARE(rensei::backoffDelay(2, 0.5, policy), 10ms);
        QCOMPARE(rensei::backoffDelay(3, 1.0, policy), 25ms);
    }

    void theDelayIsNeverBelowTheMinimum()
    {
        const rensei::BackoffPolicy policy{.min = 250ms};
        QCOMPARE(rensei::backoffDelay(0, 0.9, policy), 250ms);
        QCOMPARE(rensei::backoffDelay(1, 0.0, policy), 250ms);
        QCOMPARE(rensei::backoffDelay(1, 0.5, policy), 500ms);
    }

    void intervals()
    {
        QCOMPARE(rensei::withJitter(5s, rensei::pollJitter, 0.0), 5s);
        QCOMPARE(rensei::withJitter(5s, rensei::pollJitter, 0.5), 6s);
        QCOMPARE(rensei::withJitter(10s, rensei::heartbeatJitter, 0.0), 9s);
        QCOMPARE(rensei::withJitter(10s, rensei::heartbeatJitter, 0.5), 10s);
    }

    void drawsStayInRangeAndDiffer()
    {
        const double first = rensei::randomDraw();
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const double draw = rensei::randomDraw();
            QVERIFY(draw >= 0 && draw < 1);
            differs |= draw != first;
        }
        QVERIFY(differs);
    }
};

RENSEI_TEST(TestBackoff)
#include "tst_backoff.moc"
