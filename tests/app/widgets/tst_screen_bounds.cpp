#include "app/widgets/screen_bounds.h"

#include "tests/support/test_case.h"

#include <QRect>

namespace rensei::tests {

using namespace app;

class ScreenBoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_28_aWindowIsNoLargerThanItsScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("it fits") << QRect(100, 100, 400, 300) << QRect(100, 100, 400, 300);
        QTest::newRow("too large") << QRect(0, 0, 960, 600) << QRect(0, 30, 910, 450);
        QTest::newRow("too wide") << QRect(50, 100, 2000, 300) << QRect(0, 100, 910, 300);
        QTest::newRow("beyond the edge") << QRect(800, 400, 400, 300) << QRect(510, 180, 400, 300);
        QTest::newRow("above it") << QRect(-50, -50, 400, 300) << QRect(0, 30, 400, 300);
    }

    void fault11_28_aWindowIsNoLargerThanItsScreen()
    {
        QFETCH(QRect, wanted);
        // 1366 × 768 at a scale of 1.5, a panel below, a title bar above the window.
        QTEST(boundedBy(QRect(0, 0, 910, 480), wanted, {0, 30, 0, 0}), "expected");
    }
};

RENSEI_TEST(ScreenBoundsTest)

} // namespace rensei::tests

#include "tst_screen_bounds.moc"
