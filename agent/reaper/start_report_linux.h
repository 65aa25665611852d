#pragma once

#include <sys/types.h>

namespace rensei {

/// What the reaper writes to its control socket, once.
struct StartReport {
    int error = 0; ///< 0, or the errno of why the program did not start
    pid_t pid = 0; ///< the program's; 0 when it did not start
};

} // namespace rensei
