#pragma once

#include <QByteArray>

#include <functional>
#include <mutex>

namespace rensei::control {

/// Server-sent events on their way to one client. A route makes one, answers with it, keeps it and pushes into it; the
/// server's thread takes the bytes out. What is pushed before the client's connection is ready waits. Every function
/// may be called from any thread.
class EventStream {
public:
    static constexpr qsizetype mostUnread = 256 * 1024;

    explicit EventStream(qsizetype most = mostUnread);

    /// Sends whole events (see event_payload.h). False once the client is gone, and for the one that would have left it
    /// more unread bytes than allowed: that client is dropped. Then the stream can be let go of.
    bool push(const QByteArray &bytes);

    /// Ends the stream in good order, after what is still unread.
    void close();

    bool isOpen() const;

    /// How the server reaches the connection: `resume` makes it take again after it waited, `drop` cuts it.
    struct Connection {
        std::function<void()> resume;
        std::function<void()> drop;
    };
    void attach(Connection connection);

    /// The connection is gone.
    void detach();

    /// Up to `most` bytes to send. 0 when there is nothing yet: then `park` was called, and `resume` will be, once.
    /// -1 when nothing more comes.
    qsizetype take(char *to, qsizetype most, const std::function<void()> &park);

private:
    std::function<void()> resumption(); // with the mutex held

    const qsizetype m_most;
    mutable std::mutex m_mutex;
    QByteArray m_unread;
    Connection m_connection;
    bool m_isClosed = false;
    bool m_isParked = false;
};

} // namespace rensei::control
