#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::app {

/// What the system tells of whoever uses this computer.
struct UserActivity {
    std::optional<bool> isLocked = {}; ///< the screen; nullopt where the system does not tell
    std::optional<std::chrono::milliseconds> idle = {}; ///< since the last key or move; nullopt where it does not tell

    bool operator==(const UserActivity &) const = default;
};

/// Whether a question on the screen would be seen now: it is not locked, and was used in the last ten minutes. False
/// where the system does not tell of use. Source: agent/control/CONTROL_API.md, "Bodies".
bool isSomebodyThere(const UserActivity &activity);

/// Takes the shortest of two idle times, and locked when either says so.
UserActivity merged(const UserActivity &one, const UserActivity &other);

/// Reads it once. `then` is called once, on this thread, within 3 s, unless `context` is gone by then.
/// Implemented once for each system.
void readUserActivity(QObject *context, std::function<void(const UserActivity &)> then);

using ReadUserActivity = std::function<void(QObject *context, std::function<void(const UserActivity &)> then)>;

} // namespace rensei::app
