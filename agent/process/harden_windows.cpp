#include "agent/process/harden.h"

#include <windows.h>

namespace rensei {

// Windows Error Reporting keeps crash dumps of a user's programs, unless disabled.
void hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace rensei
