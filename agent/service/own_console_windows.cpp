#include "agent/service/own_console.h"

#include <windows.h>

namespace rensei::service {

// What this program starts gets no window in any case.
void closeOwnConsole()
{
    DWORD processes[2] = {};
    if (::GetConsoleProcessList(processes, 2) == 1)
        ::FreeConsole();
}

} // namespace rensei::service
