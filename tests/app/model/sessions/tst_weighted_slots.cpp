#include "app/model/sessions/weighted_slots.h"

#include "tests/support/test_case.h"

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace rensei::tests {

using namespace app;

class WeightedSlotsTest : public QObject {
    Q_OBJECT

private:
    /// `mask` leaves few weights, so that many are equal.
    static std::vector<WeightedSlot> randomSlots(int count, quint64 mask, QRandomGenerator &random)
    {
        std::vector<WeightedSlot> weighted;
        for (int slot = 0; slot < count; ++slot)
            weighted.push_back({random.generate64() & mask, slot, random.bounded(2) == 0});
        return weighted;
    }

private Q_SLOTS:
    void sortsAsAStableSortDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint64>("mask");

        for (const int count : {0, 1, 2, 100, 1023, 1024, 5000}) {
            QTest::addRow("%d of any weight", count) << count << ~quint64(0);
            QTest::addRow("%d of four weights", count) << count << quint64(0x8000'0000'0000'0001);
            QTest::addRow("%d that differ in one digit", count) << count << quint64(0xff'0000);
            QTest::addRow("%d that differ in two digits", count) << count << quint64(0xff00'00ff'0000);
            QTest::addRow("%d of one weight", count) << count << quint64(0);
        }
    }

    void sortsAsAStableSortDoes()
    {
        QFETCH(int, count);
        QFETCH(quint64, mask);
        QRandomGenerator random(14);
        std::vector<WeightedSlot> weighted = randomSlots(count, mask, random);
        std::vector<WeightedSlot> expected = weighted;
        std::stable_sort(expected.begin(), expected.end(),
            [](const WeightedSlot &a, const WeightedSlot &b) { return a.weight < b.weight; });
        sortByWeight(weighted);
        QVERIFY(weighted == expected);
    }

    void sortsAPartOnly()
    {
        std::vector<WeightedSlot> weighted{{9, 0, true}, {3, 1, true}, {2, 2, false}, {1, 3, true}};
        sortByWeight(std::span(weighted).subspan(1, 2));
        QVERIFY((weighted == std::vector<WeightedSlot>{{9, 0, true}, {2, 2, false}, {3, 1, true}, {1, 3, true}}));
    }
};

RENSEI_TEST(WeightedSlotsTest)

} // namespace rensei::tests

#include "tst_weighted_slots.moc"
