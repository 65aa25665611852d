#include "app/system/user_activity.h"

#include <windows.h>

#include <wtsapi32.h>

namespace rensei::app {

static std::optional<std::chrono::milliseconds> idleTime()
{
    LASTINPUTINFO last{sizeof(LASTINPUTINFO), 0};
    if (GetLastInputInfo(&last) == 0)
        return std::nullopt;
    // Both wrap after 49 days, and their difference is right nevertheless.
    return std::chrono::milliseconds(static_cast<DWORD>(GetTickCount() - last.dwTime));
}

static std::optional<bool> isLocked()
{
    LPWSTR buffer = nullptr;
    DWORD size = 0;
    if (WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSSessionInfoEx, &buffer, &size)
        == 0)
        return std::nullopt;
    const auto *info = reinterpret_cast<const WTSINFOEXW *>(buffer);
    std::optional<bool> locked;
    if (size >= sizeof(WTSINFOEXW) && info->Level == 1) {
        const LONG flags = info->Data.WTSInfoExLevel1.SessionFlags;
        if (flags == WTS_SESSIONSTATE_LOCK || flags == WTS_SESSIONSTATE_UNLOCK)
            locked = flags == WTS_SESSIONSTATE_LOCK;
    }
    WTSFreeMemory(buffer);
    return locked;
}

void readUserActivity(QObject *context, std::function<void(const UserActivity &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({.isLocked = isLocked(), .idle = idleTime()}); },
        Qt::QueuedConnection);
}

} // namespace rensei::app
