#include "agent/demo_platform/http/http_server.h"

#include "agent/demo_platform/http/http_connection.h"

namespace rensei::demo {

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return address.isLoopback() && m_server.listen(address, port);
}

void HttpServer::close()
{
    m_server.close();
    const auto connections = findChildren<HttpConnection *>();
    for (HttpConnection *connection : connections)
        connection->abort();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new HttpConnection(socket, m_handler, m_idleTimeout, m_pieces, this);
}

} // namespace rensei::demo

#include "moc_http_server.cpp"
