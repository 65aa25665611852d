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

    void fault11_48_aWindowAsksForTheFocusOnlyWhereItGetsIt()
    {
        const QString wayland = QStringLiteral("wayland-egl");
        QVERIFY(!mayAskForFocus(wayland, {})); // GNOME would say that it is ready
        QVERIFY(mayAskForFocus(wayland, {.hasToken = true}));
        QVERIFY(mayAskForFocus(wayland, {.hasFocus = true}));
        QVERIFY(mayAskForFocus(QStringLiteral("xcb"), {}));
    }

    void fault11_48_aTokenIsUsedOnce()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "of a click");
        QWidget window;
        bringForward(window);
        QVERIFY(qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN")); // else the next window would be refused with it
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
