#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace rensei::control {

/// The open connections, and which of them have not sent their whole request yet. Thread-safe.
class Connections {
public:
    /// `cut` ends a connection by its socket; it is never called for one that was closed().
    Connections(qsizetype maxUndelivered, std::chrono::milliseconds delivery, std::function<void(qintptr)> cut);

    /// Adds a connection and returns its number. When too many have an incomplete request, the oldest is cut.
    quint64 opened(qintptr socket, std::chrono::milliseconds now);
    void delivered(quint64 number);
    void closed(quint64 number);

    /// Ends a connection in any state. Does nothing once it is closed.
    void cut(quint64 number);

    /// Cuts connections whose request is overdue. Returns the time until the next deadline; nullopt when there is none.
    std::optional<std::chrono::milliseconds> cutOverdue(std::chrono::milliseconds now);

private:
    struct Connection {
        quint64 number = 0;
        qintptr socket = -1;
        std::chrono::milliseconds since{};
        bool isAwaitingRequest = true; ///< and has not been cut
    };
    Connection *find(quint64 number); // with the mutex held

    const qsizetype m_maxUndelivered;
    const std::chrono::milliseconds m_delivery;
    const std::function<void(qintptr)> m_cut;
    std::mutex m_mutex;
    quint64 m_last = 0;
    std::vector<Connection> m_all; ///< oldest first
};

} // namespace rensei::control
