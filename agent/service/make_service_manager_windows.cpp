#include "agent/service/task_manager_windows.h"

namespace rensei::service {

std::unique_ptr<ServiceManager> makeServiceManager(const ServiceParts &parts)
{
    return std::make_unique<TaskManager>(parts);
}

} // namespace rensei::service
