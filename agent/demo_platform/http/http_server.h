#pragma once

#include "agent/demo_platform/http/http_message.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::demo {

/// How a response is sent.
enum class Delivery {
    Whole,
    Half, ///< the head and half the body, then the connection is closed
    Drip, ///< one byte every `delay`
    Nothing, ///< closed without a byte
    Reset, ///< reset without a byte
};

struct OutgoingResponse {
    HttpResponse response;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; ///< before the response; with Drip, between two bytes
};

/// A small HTTP/1.1 server that can also break the protocol on purpose.
class HttpServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<OutgoingResponse(const HttpRequest &)>;

    /// `handler` is called once for every request that was read.
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Fails for every address that is not a loopback address.
    bool listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_server.serverPort(); }

    /// Stops listening and aborts all connections.
    void close();

    /// Announced to clients in a Keep-Alive header.
    void setIdleTimeout(std::chrono::milliseconds timeout) { m_idleTimeout = timeout; }

    /// Each response is sent in so many pieces, 10 ms apart, of which the head is the first; 1 at least.
    void setPieces(int count) { m_pieces = count; }

private:
    void accept();

    Handler m_handler;
    std::optional<std::chrono::milliseconds> m_idleTimeout;
    int m_pieces = 1;
    QTcpServer m_server;
};

} // namespace rensei::demo
