#include "tests/agent/workspace/git_http_server.h"

#include <QProcess>
#include <QStandardPaths>

namespace rensei::tests {

using namespace Qt::StringLiterals;

GitHttpServer::GitHttpServer(const QString &root)
    : m_root(root)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_partial.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

GitHttpServer::~GitHttpServer()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
    const auto processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

static QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

// The body of a chunked request; nullopt while it is not whole.
static std::optional<QByteArray> unchunked(const QByteArray &bytes)
{
    QByteArray body;
    for (qsizetype at = 0;;) {
        const qsizetype line = bytes.indexOf("\r\n", at);
        if (line < 0)
            return std::nullopt;
        const qsizetype size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
        if (bytes.size() < line + 2 + size + 2)
            return std::nullopt;
        if (size == 0)
            return body;
        body += bytes.mid(line + 2, size);
        at = line + 2 + size + 2;
    }
}

static std::optional<QByteArray> bodyOf(const QByteArray &head, const QByteArray &rest)
{
    if (header(head, "transfer-encoding").toLower() == "chunked")
        return unchunked(rest);
    const qsizetype length = header(head, "content-length").toLongLong();
    return rest.size() >= length ? std::optional(rest.left(length)) : std::nullopt;
}

void GitHttpServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_partial[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = bytes.left(end);
    if (header(head, "expect") == "100-continue" && bytes.size() == end + 4) {
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    }
    const auto body = bodyOf(head, bytes.mid(end + 4));
    if (!body)
        return;
    bytes.clear();
    answer(socket, head, *body);
}

void GitHttpServer::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QByteArrayList first = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray path = first.value(1).split('?').first();
    requestLines.append(head.left(head.indexOf("\r\n")));
    if (answersNothing)
        return;
    const QByteArray sent = header(head, "authorization");
    const QByteArray credential = sent.startsWith("Basic ") ? QByteArray::fromBase64(sent.mid(6)) : QByteArray();
    if (!credential.isEmpty())
        authorizations.append(path + ' ' + credential);
    if (!redirectsTo.isEmpty()) {
        socket->write(
            "HTTP/1.1 302 Found\r\nLocation: " + redirectsTo + first.value(1) + "\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    for (auto it = m_credentials.begin(); it != m_credentials.end(); ++it) {
        if (path.startsWith(it.key()) && credential != it.value()) {
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
    }
    auto *backend = new QProcess(this);
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const QByteArray &value) {
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    };
    set("PATH", qgetenv("PATH"));
    set("GIT_PROJECT_ROOT", m_root.toUtf8());
    set("GIT_HTTP_EXPORT_ALL", "1");
    set("GIT_CONFIG_NOSYSTEM", "1");
    set("REQUEST_METHOD", first.value(0));
    set("PATH_INFO", path);
    set("QUERY_STRING", first.value(1).mid(path.size() + 1));
    set("CONTENT_TYPE", header(head, "content-type"));
    set("CONTENT_LENGTH", QByteArray::number(body.size()));
    set("HTTP_CONTENT_ENCODING", header(head, "content-encoding"));
    set("GIT_PROTOCOL", header(head, "git-protocol"));
    set("REMOTE_USER", credential.split(':').first());
    set("REMOTE_ADDR", "127.0.0.1");
    backend->setProcessEnvironment(environment);
    connect(backend, &QProcess::finished, socket, [this, socket, backend] { finish(socket, backend); });
    backend->start(QStandardPaths::findExecutable(u"git"_s), {u"http-backend"_s});
    backend->write(body);
    backend->closeWriteChannel();
}

void GitHttpServer::finish(QTcpSocket *socket, QProcess *backend)
{
    const QByteArray output = backend->readAllStandardOutput();
    backend->deleteLater();
    const qsizetype end = output.indexOf("\r\n\r\n");
    const QByteArray head = output.left(end);
    const QByteArray body = output.mid(end + 4);
    const QByteArray status = header(head, "status");
    sentBytes += body.size();
    socket->write("HTTP/1.1 " + (status.isEmpty() ? QByteArray("200 OK") : status) + "\r\n" + head
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace rensei::tests
