#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace rensei {

/// A line of /proc/net/tcp or /proc/net/tcp6.
struct ListeningSocket {
    quint64 inode = 0;
    quint32 uid = 0;
    bool isExact = false; ///< bound to 127.0.0.1, not to all addresses

    bool operator==(const ListeningSocket &) const = default;
};

/// The socket that accepts connections to 127.0.0.1:`port`, in the text of such a file.
std::optional<ListeningSocket> listenerIn(const QByteArray &table, quint16 port);

} // namespace rensei
