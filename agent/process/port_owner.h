#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace rensei {

/// The process that listens on a port of this machine, as far as the system reveals it.
struct PortOwner {
    qint64 pid = 0; ///< 0 when not known: a process of another user
    QString name = {}; ///< of its program, without the folder; empty when not known
    QString user = {}; ///< the user it belongs to; empty for the current user and when not known

    bool operator==(const PortOwner &) const = default;
};

/// The process that accepts connections to 127.0.0.1:`port`; nullopt when there is none, and on macOS when it belongs
/// to another user. Searches the system's tables for up to about 50 ms: not for frequent calls. Implemented once for
/// each system.
std::optional<PortOwner> portOwner(quint16 port);

} // namespace rensei
