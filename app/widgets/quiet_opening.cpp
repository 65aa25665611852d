#include "app/widgets/quiet_opening.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

namespace rensei::app {

using namespace Qt::StringLiterals;

bool canOpenQuietly(const QString &qtPlatform, const QString &desktops)
{
    return !qtPlatform.startsWith("wayland"_L1) && !desktops.split(u':').contains("GNOME"_L1);
}

bool canOpenQuietly()
{
    return canOpenQuietly(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
}

void openQuietly(QWidget &window)
{
    // Qt takes over the attribute only when it makes the system's window, and never back.
    constexpr const char *property = "_q_showWithoutActivating";
    window.setAttribute(Qt::WA_ShowWithoutActivating, true);
    window.winId(); // makes it
    window.windowHandle()->setProperty(property, true);
    window.show();
    window.windowHandle()->setProperty(property, false);
    window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace rensei::app
