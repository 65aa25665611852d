#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace rensei::control {

/// The open connections, and which of them still owe their request. Every function may be called from any thread.
class Connections {
public:
    /// `cut` ends a connection by its socket; it is never called for one that was closed().
    Connections(qsizetype mostUndelivered, std::chrono::milliseconds delivery, std::function<void(qintptr)> cut);

    /// A connection begins; the result names it from now on. Of too many undelivered ones the oldest is cut.
    quint64 opened(qintptr socket, std::chrono::milliseconds now);
    void delivered(quint64 number);
    void closed(quint64 number);

    /// Ends one, wherever it is. Does nothing once it is closed.
    void cut(quint64 number);

    /// Cuts what has owed its request for too long; the wait until the next one is due, nullopt when none is owed.
    std::optional<std::chrono::milliseconds> cutOverdue(std::chrono::milliseconds now);

private:
    struct Connection {
        quint64 number = 0;
        qintptr socket = -1;
        std::chrono::milliseconds since{};
        bool owesRequest = true; ///< and has not been cut
    };
    Connection *find(quint64 number); // with the mutex held

    const qsizetype m_mostUndelivered;
    const std::chrono::milliseconds m_delivery;
    const std::function<void(qintptr)> m_cut;
    std::mutex m_mutex;
    quint64 m_last = 0;
    std::vector<Connection> m_all; ///< oldest first
};

} // namespace rensei::control
