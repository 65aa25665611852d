#include "app/system/user_activity.h"

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds longestPause = 10min;

bool isSomebodyThere(const UserActivity &activity)
{
    return activity.idle && *activity.idle < longestPause && !activity.isLocked.value_or(false);
}

template <typename T, typename Choose>
static std::optional<T> chosen(const std::optional<T> &one, const std::optional<T> &other, Choose choose)
{
    return one && other ? std::optional<T>(choose(*one, *other)) : one ? one : other;
}

UserActivity merged(const UserActivity &one, const UserActivity &other)
{
    return {.isLocked = chosen(one.isLocked, other.isLocked, [](bool a, bool b) { return a || b; }),
        .idle = chosen(one.idle, other.idle,
            [](std::chrono::milliseconds a, std::chrono::milliseconds b) { return std::min(a, b); })};
}

} // namespace rensei::app
