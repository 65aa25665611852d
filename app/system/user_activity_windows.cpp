#include "app/system/user_activity.h"

#include <windows.h>

namespace rensei::app {

static std::optional<std::chrono::milliseconds> idleTime()
{
    LASTINPUTINFO last{sizeof(LASTINPUTINFO), 0};
    if (GetLastInputInfo(&last) == 0)
        return std::nullopt;
    // Both wrap after 49 days, and their difference is right nevertheless.
    return std::chrono::milliseconds(static_cast<DWORD>(GetTickCount() - last.dwTime));
}

/// The lock screen, like a question for a password, is a desktop of its own, which only the system may open.
static bool isLocked()
{
    const HDESK desktop = OpenInputDesktop(0, FALSE, DESKTOP_READOBJECTS);
    if (desktop == nullptr)
        return true;
    wchar_t name[64] = {};
    DWORD size = 0;
    const bool hasName = GetUserObjectInformationW(desktop, UOI_NAME, name, sizeof(name) - sizeof(wchar_t), &size) != 0;
    CloseDesktop(desktop);
    return hasName && lstrcmpiW(name, L"Default") != 0;
}

void readUserActivity(QObject *context, std::function<void(const UserActivity &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({.isLocked = isLocked(), .idle = idleTime()}); },
        Qt::QueuedConnection);
}

} // namespace rensei::app
