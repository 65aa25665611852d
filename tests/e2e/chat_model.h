#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>

namespace rensei::tests {

/// A model endpoint (OpenAI chat completions, streamed) that has a shell command run by a tool call, and says a last
/// word when the result is there. On 127.0.0.1, any free port.
class ChatModel final : public QTcpServer {
    Q_OBJECT

public:
    explicit ChatModel(QString command);

    QString url() const; ///< of the API, without the method
    int turns() const { return m_turns; } ///< that offered tools

private:
    void read(QTcpSocket &socket);
    QByteArray answerTo(const QJsonObject &request);

    QString m_command;
    QHash<QTcpSocket *, QByteArray> m_received;
    int m_turns = 0;
};

} // namespace rensei::tests
