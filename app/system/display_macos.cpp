#include "app/system/display.h"

#include <unistd.h>

namespace rensei::app {

bool hasDisplay()
{
    return true;
}

QString displayName()
{
    return {};
}

bool isErrorOutputTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace rensei::app
