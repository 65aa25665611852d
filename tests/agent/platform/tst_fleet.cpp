#include "agent/platform/fleet.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

class FleetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldIsRead()
    {
        const Fleet fleet = parseFleet({{u"agentsWorking"_s, 2}, {u"queueDepth"_s, 3}, {u"completedToday"_s, 28},
            {u"totalCostToday"_s, 25.15}, {u"workersOnline"_s, 9}});
        QCOMPARE(fleet, (Fleet{2, 3, 28, Money{25'150'000}}));
        QCOMPARE(parseFleet({{u"totalCostToday"_s, u"0.25"_s}}).costToday, Money{250'000});
    }

    void whatIsNotToldIsNotZero()
    {
        QCOMPARE(parseFleet({}), Fleet());
        QCOMPARE(parseFleet({{u"agentsWorking"_s, -1}, {u"queueDepth"_s, u"many"_s}, {u"completedToday"_s, 1e18},
                     {u"totalCostToday"_s, QJsonValue::Null}}),
            Fleet());
    }
};

RENSEI_TEST(FleetTest)

} // namespace rensei::tests

#include "tst_fleet.moc"
