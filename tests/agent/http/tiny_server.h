#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace rensei::tests {

/// An HTTP server that counts the requests it has read in full and does with each what the test says.
class TinyServer final : public QTcpServer {
public:
    using Answer = std::function<void(QTcpSocket &)>;

    QByteArrayList requests; ///< as they came, oldest first
    Answer answer; ///< for every request
    int connections = 0; ///< made so far
    int closed = 0; ///< of them

    TinyServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl serverUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    /// An answer of that status and body; `headers` are whole lines, each with its line end.
    static Answer reply(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return [=](QTcpSocket &socket) {
            socket.write("HTTP/1.1 " + QByteArray::number(status)
                + " Word\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        };
    }

    static Answer json(const QByteArray &body = "{}") { return reply(200, body, "Content-Type: application/json\r\n"); }

    static Answer close()
    {
        return [](QTcpSocket &socket) { socket.disconnectFromHost(); };
    }

    /// The value of a header of request number `index`, "" when it has none.
    QByteArray header(qsizetype index, const QByteArray &name) const
    {
        for (const QByteArray &line : requests.value(index).split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &bytes = m_partial[&socket];
        bytes += socket.readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = bytes.toLower().indexOf("content-length:");
        const qsizetype length
            = at < 0 || at > head ? 0 : bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (bytes.size() < head + 4 + length)
            return;
        requests.append(std::exchange(bytes, {}));
        answer(socket);
    }

    QHash<QTcpSocket *, QByteArray> m_partial;
};

} // namespace rensei::tests
