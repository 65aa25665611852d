#include "agent/service/stop_mark.h"

namespace rensei::service {

bool managerForgetsStops()
{
    return false;
}

} // namespace rensei::service
