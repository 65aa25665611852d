#include "agent/process/reload_request.h"

#include <sys/types.h>

#include <csignal>

namespace rensei {

bool requestReload(qint64 pid)
{
    // 0, 1 and negative ones mean others than one process of ours.
    return pid > 1 && ::kill(static_cast<pid_t>(pid), SIGHUP) == 0;
}

} // namespace rensei
