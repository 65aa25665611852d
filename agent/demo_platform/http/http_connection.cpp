#include "agent/demo_platform/http/http_connection.h"

#include "agent/demo_platform/http/socket_reset.h"

namespace rensei::demo {

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
    std::optional<std::chrono::milliseconds> maxIdleTime, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_mostIdle(maxIdleTime)
{
    m_socket->setParent(this);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_mostIdle)
        m_idle.start(*m_mostIdle);
}

void HttpConnection::drop()
{
    m_answering = true;
    m_socket->abort();
    deleteLater();
}

void HttpConnection::read()
{
    m_read += m_socket->readAll();
    while (answerNext()) { }
}

bool HttpConnection::answerNext()
{
    if (m_answering || m_read.isEmpty())
        return false;
    const ParsedRequest parsed = parseRequest(m_read);
    if (parsed.state == ParsedRequest::State::Incomplete)
        return false;
    m_idle.stop();
    m_answering = true;
    if (parsed.state == ParsedRequest::State::Bad) {
        send(serialise({parsed.refusal, {}, {}}, false), false);
        return false;
    }
    m_read.remove(0, parsed.frameSize);
    const Answer answer = m_handler(parsed.request);
    if (answer.wait.count() > 0 && answer.delivery != Delivery::Drip) {
        const bool keepAlive = parsed.request.keepAlive;
        QTimer::singleShot(answer.wait, this, [this, answer, keepAlive] {
            deliver(answer, keepAlive);
            read();
        });
        return false;
    }
    deliver(answer, parsed.request.keepAlive);
    return !m_answering;
}

void HttpConnection::deliver(const Answer &answer, bool keepAlive)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = withKeepAlive(answer.response, keepAlive);
    switch (answer.delivery) {
    case Delivery::Whole:
        return send(bytes, keepAlive);
    case Delivery::Half:
        return send(bytes.chopped((answer.response.body.size() + 1) / 2), false);
    case Delivery::Drip:
        return drip(bytes, answer.wait);
    case Delivery::Nothing:
        return m_socket->disconnectFromHost();
    case Delivery::Reset:
        return resetConnection(*m_socket);
    }
}

void HttpConnection::send(const QByteArray &bytes, bool keepAlive)
{
    m_socket->write(bytes);
    m_socket->flush();
    if (!keepAlive)
        return m_socket->disconnectFromHost();
    m_answering = false;
    if (m_mostIdle)
        m_idle.start(*m_mostIdle);
}

void HttpConnection::drip(const QByteArray &bytes, std::chrono::milliseconds every)
{
    m_socket->write(bytes.left(1));
    m_socket->flush();
    if (bytes.size() == 1)
        return m_socket->disconnectFromHost();
    QTimer::singleShot(every, this, [this, rest = bytes.mid(1), every] { drip(rest, every); });
}

QByteArray HttpConnection::withKeepAlive(HttpResponse response, bool keepAlive) const
{
    if (m_mostIdle && keepAlive) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*m_mostIdle).count();
        response.headers.append({"Keep-Alive", "timeout=" + QByteArray::number(qint64(seconds))});
    }
    return serialise(response, keepAlive);
}

} // namespace rensei::demo
