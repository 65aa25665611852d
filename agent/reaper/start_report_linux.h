#pragma once

#include <sys/types.h>

namespace rensei {

/// What the agent writes to the reaper's control socket before anything else.
struct StartOrder {
    bool isBackground = false; ///< see takeLowPriority()
    bool isGated = false; ///< the program waits before it begins, see StartReport::isAtGate
    unsigned long long maxTasks = 0; ///< for RLIMIT_NPROC, more than the user has at the start; 0 for no limit
};

/// What the reaper writes to its control socket.
struct StartReport {
    int error = 0; ///< 0, or the errno of why the program did not start
    pid_t pid = 0; ///< the program's; 0 when it did not start
    /// The program has its process and waits for one byte from the agent; a second report follows.
    bool isAtGate = false;
};

} // namespace rensei
