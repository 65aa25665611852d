#include "agent/process/harden.h"

#include <sys/ptrace.h>

namespace rensei {

void hardenProcess()
{
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
}

} // namespace rensei
