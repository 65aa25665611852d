#include "agent/process/harden.h"

#include <sys/prctl.h>

namespace rensei {

// Not RLIMIT_CORE, which every runner would inherit; this flag is set anew by exec.
void hardenProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace rensei
