#pragma once

#include <QByteArray>

#include <optional>

namespace rensei::app {

/// A line of /proc/net/tcp or /proc/net/tcp6.
struct ListeningSocket {
    quint64 inode = 0;
    quint32 uid = 0;
    bool isExact = false; ///< bound to 127.0.0.1 itself, not to every address

    bool operator==(const ListeningSocket &) const = default;
};

/// The socket that a connection to 127.0.0.1:`port` reaches, by such a table.
std::optional<ListeningSocket> listenerIn(const QByteArray &table, quint16 port);

} // namespace rensei::app
