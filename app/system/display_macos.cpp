#include "app/system/display.h"

namespace rensei::app {

bool hasDisplay()
{
    return true;
}

} // namespace rensei::app
