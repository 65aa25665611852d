#include "app/system/display.h"

namespace rensei::app {

bool hasDisplay()
{
    return true;
}

QString displayName()
{
    return {};
}

// A program of the Windows subsystem has no console.
bool isErrorOutputTerminal()
{
    return false;
}

} // namespace rensei::app
