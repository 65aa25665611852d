#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::app {

/// What the system tells of where its power comes from.
struct PowerSupply {
    std::optional<bool> isOnBattery = {}; ///< nullopt where the system does not tell
    std::optional<int> percent = {}; ///< of all batteries; nullopt likewise, and without one

    bool operator==(const PowerSupply &) const = default;
};

using ReadPowerSupply = std::function<void(QObject *context, std::function<void(const PowerSupply &)> then)>;

/// Reads it once. `then` is called once, later, on this thread, within 3 s, unless `context` is gone by then.
/// Implemented once for each system.
void readPowerSupply(QObject *context, std::function<void(const PowerSupply &)> then);

} // namespace rensei::app
