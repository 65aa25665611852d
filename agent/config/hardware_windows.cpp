#include "agent/config/hardware.h"

#include <QThread>

#include <windows.h>

namespace rensei::config {

Hardware readHardware()
{
    MEMORYSTATUSEX status = {};
    status.dwLength = sizeof status;
    return {.memory = GlobalMemoryStatusEx(&status) ? static_cast<qint64>(status.ullTotalPhys) : 0,
        .cores = QThread::idealThreadCount()};
}

} // namespace rensei::config
