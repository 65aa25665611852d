#pragma once

#include "agent/demo_platform/http/http_message.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::demo {

/// How an answer is put on the wire.
enum class Delivery {
    Whole,
    Half, ///< the head and half the body, then the connection is closed
    Drip, ///< one byte every `wait`
    Nothing, ///< closed without a byte
    Reset, ///< reset without a byte
};

struct Answer {
    HttpResponse response;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds wait{0}; ///< before the answer; of a drip, between two bytes
};

/// A small HTTP/1.1 server that also can do what a well-behaved one never does.
class HttpServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<Answer(const HttpRequest &)>;

    /// `handler` is called once for every request that was read, on this thread.
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Refuses every address that is not this machine's own loopback.
    bool listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_server.serverPort(); }

    /// Stops listening and drops all connections as they are.
    void close();

    /// Closes connections that were idle so long, and says so in a Keep-Alive header.
    void limitIdle(std::chrono::milliseconds most) { m_idle = most; }

private:
    void accept();

    Handler m_handler;
    std::optional<std::chrono::milliseconds> m_idle;
    QTcpServer m_server;
};

} // namespace rensei::demo
