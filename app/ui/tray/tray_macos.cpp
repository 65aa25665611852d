#include "app/ui/tray/tray.h"

namespace rensei::app {

bool Tray::wantsMask()
{
    return true;
}

} // namespace rensei::app
