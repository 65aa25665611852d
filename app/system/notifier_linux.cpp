#include "app/system/bus_notifier_linux.h"

#include <utility>

namespace rensei::app {

std::unique_ptr<Notifier> makeNotifier(ShowTrayMessage, DrawNoticeIcon drawIcon)
{
    return std::make_unique<BusNotifier>(std::move(drawIcon));
}

} // namespace rensei::app
