#include "app/widgets/bring_forward.h"

#include <QGuiApplication>
#include <QWidget>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";

bool mustReopen(const WindowState &window)
{
    return window.isVisible && !window.isActive && !window.canRaise;
}

bool mayAskForFocus(const QString &qtPlatform, const FocusClaim &claim)
{
    return !qtPlatform.startsWith("wayland"_L1) || claim.hasToken || claim.hasFocus;
}

void dropActivationToken()
{
    qunsetenv(tokenVariable);
}

void bringForward(QWidget &window)
{
    const bool canRaise = mayAskForFocus(QGuiApplication::platformName(),
        {.hasToken = !qEnvironmentVariableIsEmpty(tokenVariable),
            .hasFocus = QGuiApplication::focusWindow() != nullptr});
    if (mustReopen({window.isVisible(), window.isActiveWindow(), canRaise}))
        window.hide();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized); // one that was maximized stays so
    window.show();
    if (canRaise) {
        window.raise();
        window.activateWindow();
    }
    dropActivationToken();
}

} // namespace rensei::app
