#pragma once

#include "agent/demo_platform/http/http_server.h"

#include <QTcpSocket>
#include <QTimer>

namespace rensei::demo {

/// One connection: reads requests one after the other, and answers each before it reads the next.
/// Deletes itself when the socket is closed.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    /// Takes the socket.
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
        std::optional<std::chrono::milliseconds> maxIdleTime, QObject *parent);

    void drop();

private:
    void read();
    bool answerNext(); ///< whether there may be another request to answer
    void deliver(const Answer &answer, bool keepAlive);
    void send(const QByteArray &bytes, bool keepAlive);
    void drip(const QByteArray &bytes, std::chrono::milliseconds every);
    QByteArray withKeepAlive(HttpResponse response, bool keepAlive) const;

    QTcpSocket *m_socket;
    HttpServer::Handler m_handler;
    std::optional<std::chrono::milliseconds> m_mostIdle;
    QTimer m_idle;
    QByteArray m_read;
    bool m_answering = false;
};

} // namespace rensei::demo
