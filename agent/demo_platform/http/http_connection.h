#pragma once

#include "agent/demo_platform/http/http_server.h"

#include <QTcpSocket>
#include <QTimer>

namespace rensei::demo {

/// One connection: responds to each request before it reads the next. Deletes itself when the socket is closed.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    /// Takes ownership of the socket.
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
        std::optional<std::chrono::milliseconds> idleTimeout, int pieces, QObject *parent);

    void abort();

private:
    void read();
    bool handleNextRequest(); ///< whether another complete request may be buffered
    void deliver(const OutgoingResponse &outgoing, bool keepAlive);
    void send(const QByteArray &bytes, bool keepAlive);
    void sendPieces(QByteArrayList pieces, bool keepAlive);
    QByteArrayList inPieces(const QByteArray &bytes) const;
    void drip(const QByteArray &bytes, std::chrono::milliseconds interval);
    QByteArray withKeepAlive(HttpResponse response, bool keepAlive) const;

    QTcpSocket *m_socket;
    HttpServer::Handler m_handler;
    std::optional<std::chrono::milliseconds> m_idleTimeout;
    int m_pieces;
    QTimer m_idleTimer;
    QByteArray m_buffer;
    bool m_isResponding = false;
};

} // namespace rensei::demo
