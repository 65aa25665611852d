#include "app/display.h"

namespace rensei::app {

bool hasDisplay()
{
    return true;
}

} // namespace rensei::app
