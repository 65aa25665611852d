#include "app/ui/tray/tray.h"

namespace rensei::app {

bool Tray::wantsMask()
{
    return false;
}

} // namespace rensei::app
