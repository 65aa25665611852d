#include "app/widgets/bring_forward.h"

#include "tests/support/test_case.h"

#include <QWidget>

namespace rensei::tests {

using namespace app;

class BringForwardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_42_aWindowThatCannotBeRaisedIsOpenedAnew()
    {
        QVERIFY(mustReopen({.isVisible = true, .canRaise = false}));
        QVERIFY(!mustReopen({.isVisible = true, .isActive = true, .canRaise = false}));
        QVERIFY(!mustReopen({.isVisible = true}));
        QVERIFY(!mustReopen({.canRaise = false}));
    }

    void aMinimizedWindowIsRestored()
    {
        QWidget window;
        bringForward(window);
        QVERIFY(window.isVisible());
        window.showMinimized();
        bringForward(window);
        QVERIFY(window.isVisible() && !window.isMinimized());
    }
};

RENSEI_TEST(BringForwardTest)

} // namespace rensei::tests
#include "tst_bring_forward.moc"
