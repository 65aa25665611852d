#include "app/system/clock_settings.h"

#include <QtCore/qt_windows.h>

#include <shellapi.h>

#include <cstdint>

namespace rensei::app {

bool openClockSettings()
{
    // More than 32 is how ShellExecute says that it worked.
    return reinterpret_cast<std::intptr_t>(
               ShellExecuteW(nullptr, L"open", L"ms-settings:dateandtime", nullptr, nullptr, SW_SHOWNORMAL))
        > 32;
}

} // namespace rensei::app
