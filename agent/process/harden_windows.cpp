#include "agent/process/harden.h"

#include <windows.h>

namespace rensei {

// Crash dumps of a user's programs are kept by the system's error reporting, unless it is told not to.
void hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace rensei
