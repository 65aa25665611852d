#pragma once

#include <QString>

#include <optional>

namespace rensei::app {

/// Who listens on a port of this machine, as far as the system tells.
struct PortOwner {
    qint64 pid = 0; ///< 0 when it is not told: a process of another user
    QString name = {}; ///< of its program, without the folder; empty when it is not told
    QString user = {}; ///< another user to whom it belongs; empty for one's own, and where the system does not tell

    bool operator==(const PortOwner &) const = default;
};

/// The one that a connection to 127.0.0.1:`port` reaches; nothing when nobody listens there, and on macOS when another
/// user's process does. Looks through the system's tables, up to about 50 ms: to be asked rarely. One per system.
std::optional<PortOwner> portOwner(quint16 port);

} // namespace rensei::app
