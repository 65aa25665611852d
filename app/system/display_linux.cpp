#include "app/system/display.h"

#include <QtGlobal>

#include <unistd.h>

namespace rensei::app {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

QString displayName()
{
    return qEnvironmentVariable(qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ? "WAYLAND_DISPLAY" : "DISPLAY");
}

bool isErrorOutputTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace rensei::app
