#include "app/system/bus_notifier_linux.h"

namespace rensei::app {

std::unique_ptr<Notifier> makeNotifier(ShowTrayMessage)
{
    return std::make_unique<BusNotifier>();
}

} // namespace rensei::app
