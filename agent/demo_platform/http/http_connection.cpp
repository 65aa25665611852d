#include "agent/demo_platform/http/http_connection.h"

#include "agent/demo_platform/http/socket_reset.h"

namespace rensei::demo {

using namespace std::chrono_literals;

static constexpr auto pieceInterval = 10ms;

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
    std::optional<std::chrono::milliseconds> idleTimeout, int pieces, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_idleTimeout(idleTimeout)
    , m_pieces(pieces)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // a piece does not wait for the one before
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_idleTimeout)
        m_idleTimer.start(*m_idleTimeout);
}

void HttpConnection::abort()
{
    m_isResponding = true;
    m_socket->abort();
    deleteLater();
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    while (handleNextRequest()) { }
}

bool HttpConnection::handleNextRequest()
{
    if (m_isResponding || m_buffer.isEmpty())
        return false;
    const ParsedRequest parsed = parseRequest(m_buffer);
    if (parsed.state == ParsedRequest::State::Incomplete)
        return false;
    m_idleTimer.stop();
    m_isResponding = true;
    if (parsed.state == ParsedRequest::State::Bad) {
        send(serialise({parsed.errorStatus, {}, {}}, false), false);
        return false;
    }
    m_buffer.remove(0, parsed.frameSize);
    const OutgoingResponse outgoing = m_handler(parsed.request);
    if (outgoing.delay.count() > 0 && outgoing.delivery != Delivery::Drip) {
        const bool keepAlive = parsed.request.keepAlive;
        QTimer::singleShot(outgoing.delay, this, [this, outgoing, keepAlive] {
            deliver(outgoing, keepAlive);
            read();
        });
        return false;
    }
    deliver(outgoing, parsed.request.keepAlive);
    return !m_isResponding;
}

void HttpConnection::deliver(const OutgoingResponse &outgoing, bool keepAlive)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = withKeepAlive(outgoing.response, keepAlive);
    switch (outgoing.delivery) {
    case Delivery::Whole:
        return sendPieces(inPieces(bytes), keepAlive);
    case Delivery::Half:
        return send(bytes.chopped((outgoing.response.body.size() + 1) / 2), false);
    case Delivery::Drip:
        return drip(bytes, outgoing.delay);
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
    m_isResponding = false;
    if (m_idleTimeout)
        m_idleTimer.start(*m_idleTimeout);
}

void HttpConnection::sendPieces(QByteArrayList pieces, bool keepAlive)
{
    const QByteArray piece = pieces.takeFirst();
    if (pieces.isEmpty())
        return send(piece, keepAlive);
    m_socket->write(piece);
    m_socket->flush();
    QTimer::singleShot(pieceInterval, this, [this, pieces, keepAlive] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        sendPieces(pieces, keepAlive);
        read();
    });
}

QByteArrayList HttpConnection::inPieces(const QByteArray &bytes) const
{
    const qsizetype bodyAt = bytes.indexOf("\r\n\r\n") + 4;
    const qsizetype bodySize = bytes.size() - bodyAt;
    if (m_pieces == 1 || bodySize == 0)
        return {bytes};
    QByteArrayList pieces{bytes.first(bodyAt)};
    const qsizetype bodyPieces = m_pieces - 1;
    for (qsizetype i = 0; i < bodyPieces; ++i) {
        const qsizetype from = bodySize * i / bodyPieces;
        pieces.append(bytes.mid(bodyAt + from, bodySize * (i + 1) / bodyPieces - from));
    }
    return pieces;
}

void HttpConnection::drip(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    m_socket->write(bytes.left(1));
    m_socket->flush();
    if (bytes.size() == 1)
        return m_socket->disconnectFromHost();
    QTimer::singleShot(interval, this, [this, rest = bytes.mid(1), interval] { drip(rest, interval); });
}

QByteArray HttpConnection::withKeepAlive(HttpResponse response, bool keepAlive) const
{
    if (m_idleTimeout && keepAlive) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*m_idleTimeout).count();
        response.headers.append({"Keep-Alive", "timeout=" + QByteArray::number(qint64(seconds))});
    }
    return serialise(response, keepAlive);
}

} // namespace rensei::demo

#include "moc_http_connection.cpp"
