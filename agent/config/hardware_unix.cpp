#include "agent/config/hardware.h"

#include <QThread>

#include <unistd.h>

namespace rensei::config {

Hardware readHardware()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    return {.memory = pages > 0 && pageSize > 0 ? qint64(pages) * pageSize : 0, .cores = QThread::idealThreadCount()};
}

} // namespace rensei::config
