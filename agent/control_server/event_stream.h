#pragma once

#include <QByteArray>

#include <functional>
#include <mutex>

namespace rensei::control {

/// A queue of server-sent events for one client. A route creates it, answers with it, keeps it and pushes into it; the
/// server's thread reads the bytes. Events pushed before the client's connection is ready are queued. Thread-safe.
class EventStream {
public:
    static constexpr qsizetype maxUnread = 256 * 1024;

    explicit EventStream(qsizetype max = maxUnread);

    /// Sends whole events (see event_payload.h). False once the client is gone, and when there would be more unread
    /// bytes than allowed: that client is dropped. Then the stream can be released.
    bool push(const QByteArray &bytes);

    /// Ends the stream normally, after the unread bytes.
    void close();

    bool isOpen() const;

    /// How the server reaches the connection: `resume` makes it read again after it was parked, `drop` cuts it.
    struct Connection {
        std::function<void()> resume;
        std::function<void()> drop;
    };
    void attach(Connection connection);

    /// The connection is gone.
    void detach();

    /// Reads up to `max` bytes to send. 0 when there is nothing yet: then `park` was called, and `resume` will be,
    /// once. -1 at the end of the stream.
    qsizetype read(char *to, qsizetype max, const std::function<void()> &park);

private:
    std::function<void()> resumption(); // with the mutex held

    const qsizetype m_max;
    mutable std::mutex m_mutex;
    QByteArray m_unread;
    Connection m_connection;
    bool m_isClosed = false;
    bool m_isParked = false;
};

} // namespace rensei::control
