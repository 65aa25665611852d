#include "tests/agent/demo_platform/demo_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace rensei::demo {

using namespace Qt::StringLiterals;

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Reply::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

static Reply readHead(const QByteArray &head)
{
    Reply reply;
    const QList<QByteArray> lines = head.split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    return reply;
}

std::optional<Reply> parseReply(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Reply reply = readHead(bytes.left(end));
    reply.body = bytes.mid(end + 4);
    if (reply.body.size() < reply.header("content-length").toLongLong())
        return std::nullopt;
    return reply;
}

DemoClient::DemoClient(const QUrl &serverUrl)
    : m_serverUrl(serverUrl)
{
}

Reply DemoClient::sendRaw(const QByteArray &bytes, std::chrono::milliseconds timeout)
{
    QTcpSocket socket;
    QEventLoop loop;
    QByteArray received;
    std::optional<Reply> complete;
    const auto read = [&] {
        received += socket.readAll();
        complete = parseReply(received);
        if (complete)
            loop.quit();
    };
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, read);
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    socket.connectToHost(m_serverUrl.host(), quint16(m_serverUrl.port()));
    socket.write(bytes);
    loop.exec();
    read();
    if (complete)
        return *complete;
    const qsizetype end = received.indexOf("\r\n\r\n");
    Reply partial = end < 0 ? Reply() : readHead(received.left(end));
    partial.body = end < 0 ? received : received.mid(end + 4);
    partial.closed = socket.state() == QAbstractSocket::UnconnectedState;
    return partial;
}

Reply DemoClient::send(
    const QByteArray &method, const QString &path, const QString &bearer, const std::optional<QJsonObject> &body)
{
    QByteArray bytes = method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    if (!bearer.isEmpty())
        bytes += "Authorization: Bearer " + bearer.toLatin1() + "\r\n";
    const QByteArray content = body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray();
    if (body)
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n";
    return sendRaw(bytes + "\r\n" + content);
}

DemoHost::DemoHost(DemoPlatform &platform, int capacity, const QString &machineId)
    : client(platform.url())
    , bearer(platform.registrationToken())
{
    QJsonObject body{{u"hostname"_s, u"build-host-01"_s}, {u"machineId"_s, machineId}, {u"version"_s, u"1.0.0"_s}};
    if (platform.options().hosted()) {
        body[u"registrationToken"_s] = bearer;
        body[u"maxAgents"_s] = capacity;
        const QJsonObject registered = client.send("POST", u"/v1/daemon/register"_s, {}, body).json();
        id = registered["workerId"_L1].toString();
        bearer = registered["runtimeJwt"_L1].toString();
    } else {
        body[u"capacity"_s] = capacity;
        id = client.send("POST", u"/api/workers/register"_s, bearer, body).json()["workerId"_L1].toString();
    }
}

Reply DemoHost::poll()
{
    return get(u"/api/workers/"_s + id + u"/poll"_s);
}

Reply DemoHost::heartbeat(const QJsonObject &extra)
{
    QJsonObject body{{u"activeCount"_s, 0}, {u"status"_s, u"idle"_s}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body[it.key()] = it.value();
    return client.send("POST", u"/api/workers/"_s + id + u"/heartbeat"_s, bearer, body);
}

Reply DemoHost::post(const QString &rawId, const QString &report, const QJsonObject &extra)
{
    QJsonObject body{{u"workerId"_s, id}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body[it.key()] = it.value();
    return client.send("POST", u"/api/sessions/"_s + rawId + u'/' + report, bearer, body);
}

Reply DemoHost::status(const QString &rawId, const QString &status)
{
    return post(rawId, u"status"_s, {{u"status"_s, status}});
}

Reply DemoHost::get(const QString &path)
{
    return client.send("GET", path, bearer);
}

} // namespace rensei::demo
