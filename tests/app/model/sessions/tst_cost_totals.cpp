#include "app/model/sessions/cost_totals.h"

#include "tests/support/test_case.h"

#include <limits>

namespace rensei::tests {

using namespace app;
using platform::Money;

class CostTotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsToTheMillionth()
    {
        CostTotals totals;
        totals.add(Money{999'999});
        totals.add(Money{1'000'002});
        QCOMPARE(totals.sum().millionths, 2'000'001);
        QCOMPARE(totals.known(), 2);
    }

    void unknownCostsAreCountedSeparately()
    {
        CostTotals totals;
        totals.add(std::nullopt);
        totals.add(Money{0});
        QCOMPARE(totals.sum().millionths, 0);
        QCOMPARE(totals.known(), 1);
        QCOMPARE(totals.unknown(), 1);
    }

    void removingUndoesAdding()
    {
        CostTotals totals;
        totals.add(Money{1'600'000});
        totals.add(Money{600'000});
        totals.add(std::nullopt);
        totals.remove(Money{1'600'000});
        totals.remove(std::nullopt);
        QCOMPARE(totals.sum().millionths, 600'000);
        QCOMPARE(totals.unknown(), 0);
        totals.remove(Money{600'000});
        QCOMPARE(totals, CostTotals());
    }

    void absurdAmountsNeitherOverflowNorStay()
    {
        const Money most{std::numeric_limits<qint64>::max()};
        CostTotals totals;
        for (int i = 0; i < 1000; ++i)
            totals.add(most);
        QCOMPARE(totals.sum(), most);
        for (int i = 0; i < 1000; ++i)
            totals.remove(most);
        totals.add(Money{5});
        QCOMPARE(totals.sum().millionths, 5);
    }
};

RENSEI_TEST(CostTotalsTest)

} // namespace rensei::tests

#include "tst_cost_totals.moc"
