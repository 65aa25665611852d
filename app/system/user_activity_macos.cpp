#include "app/system/user_activity.h"

#include <ApplicationServices/ApplicationServices.h>

namespace rensei::app {

static std::optional<std::chrono::milliseconds> idleTime()
{
    const CFTimeInterval seconds
        = CGEventSourceSecondsSinceLastEventType(kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType);
    if (seconds < 0)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

static std::optional<bool> isLocked()
{
    CFDictionaryRef session = CGSessionCopyCurrentDictionary();
    if (session == nullptr)
        return std::nullopt;
    // Absent while it is not locked.
    const auto value = static_cast<CFBooleanRef>(CFDictionaryGetValue(session, CFSTR("CGSSessionScreenIsLocked")));
    const bool locked = value != nullptr && CFBooleanGetValue(value);
    CFRelease(session);
    return locked;
}

void readUserActivity(QObject *context, std::function<void(const UserActivity &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({.isLocked = isLocked(), .idle = idleTime()}); },
        Qt::QueuedConnection);
}

} // namespace rensei::app
