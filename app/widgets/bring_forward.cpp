#include "app/widgets/bring_forward.h"

#include <QGuiApplication>
#include <QWidget>

namespace rensei::app {

using namespace Qt::StringLiterals;

bool mustReopen(const WindowState &window)
{
    return window.isVisible && !window.isActive && !window.canRaise;
}

static bool canRaiseWindows()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1)
        || !qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN");
}

void bringForward(QWidget &window)
{
    if (mustReopen({window.isVisible(), window.isActiveWindow(), canRaiseWindows()}))
        window.hide();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized); // one that was maximized stays so
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace rensei::app
