#include "tests/e2e/chat_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace rensei::tests {

using namespace Qt::StringLiterals;

ChatModel::ChatModel(QString command)
    : m_command(std::move(command))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port for the model");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QString ChatModel::url() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(serverPort());
}

void ChatModel::read(QTcpSocket &socket)
{
    QByteArray &received = m_received[&socket];
    received += socket.readAll();
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    qsizetype length = 0;
    for (const QByteArray &line : received.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (received.size() < head + 4 + length)
        return;
    const QJsonObject request = QJsonDocument::fromJson(received.mid(head + 4, length)).object();
    received.clear();
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n" + answerTo(request));
    socket.disconnectFromHost();
}

static QByteArray chunk(const QJsonObject &delta, const QJsonValue &finish)
{
    const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}};
    QJsonObject event{{u"id"_s, u"x"_s}, {u"object"_s, u"chat.completion.chunk"_s}, {u"model"_s, u"played"_s},
        {u"choices"_s, QJsonArray{choice}}};
    if (finish.isString())
        event.insert(
            u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 100}, {u"completion_tokens"_s, 10}, {u"total_tokens"_s, 110}});
    return "data: " + QJsonDocument(event).toJson(QJsonDocument::Compact) + "\n\n";
}

QByteArray ChatModel::answerTo(const QJsonObject &request)
{
    const QJsonArray messages = request.value("messages"_L1).toArray();
    const bool hasResult = std::any_of(
        messages.begin(), messages.end(), [](const QJsonValue &one) { return one["role"_L1] == "tool"_L1; });
    const bool hasTools = !request.value("tools"_L1).toArray().isEmpty();
    m_turns += hasTools ? 1 : 0;
    const bool calls = hasTools && !hasResult;
    QJsonObject delta{{u"role"_s, u"assistant"_s}};
    if (calls) {
        const QJsonObject arguments{{u"command"_s, m_command}, {u"description"_s, u"Make a file"_s}};
        delta.insert(u"tool_calls"_s,
            QJsonArray{QJsonObject{{u"index"_s, 0}, {u"id"_s, u"call-1"_s}, {u"type"_s, u"function"_s},
                {u"function"_s,
                    QJsonObject{{u"name"_s, u"bash"_s},
                        {u"arguments"_s,
                            QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))}}}}});
    } else {
        delta.insert(u"content"_s, u"The file is pushed."_s);
    }
    return chunk(delta, {}) + chunk({}, calls ? u"tool_calls"_s : u"stop"_s) + "data: [DONE]\n\n";
}

} // namespace rensei::tests

#include "moc_chat_model.cpp"
