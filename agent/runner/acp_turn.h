#pragma once

#include "agent/runner/acp_tool_call.h"

#include <QHash>
#include <QJsonObject>

namespace rensei::runner {

/// What an agent that speaks ACP says during its turns, as events: its chunks joined to messages, its tool calls known
/// by their ids. Pure; its memory does not grow with what the agent says.
class AcpTurn {
public:
    /// `params.update` of session/update. Kinds that this version does not know give no event.
    QList<RunnerEvent> apply(const QJsonObject &update);

    /// The tool call that a request for a permission is about; the first that is heard of it, with some agents.
    permissions::Request request(const QJsonObject &toolCall);

    /// The turn is over: what was begun and is not yet an event.
    QList<RunnerEvent> end();

    /// `usage` of an answer to session/prompt, or what stands in its place.
    QList<RunnerEvent> usage(const QJsonObject &promptResult);

    /// When the limit of the provider ends that the agent last told of.
    std::optional<Instant> limitEnds() const { return m_limitEnds; }

    /// The last message of the turn; "" when there was none. begin() forgets it.
    const QString &lastMessage() const { return m_lastMessage; }
    void begin() { m_lastMessage.clear(); }

private:
    enum class Speech { None, Message, Thinking };

    QList<RunnerEvent> addChunk(Speech speech, const QJsonObject &update);
    QList<RunnerEvent> endMessage();
    QList<RunnerEvent> applyToolCall(const QJsonObject &update);
    QList<RunnerEvent> endToolCall(const QString &id);
    AcpToolCall &toolCall(const QString &id);
    QList<RunnerEvent> waiting();

    Speech m_speech = Speech::None;
    QString m_messageId;
    QString m_text;
    QString m_lastMessage;
    bool m_isMessageOver = false; ///< the next chunk of a message begins another one
    QHash<QString, AcpToolCall> m_toolCalls;
    QStringList m_order; ///< of the tool calls, oldest first
    Waiting m_waiting; ///< as last told
    std::optional<Instant> m_limitEnds;
    platform::Usage m_usage; ///< as last reported
    bool m_countsTurns = false; ///< the agent's figures are of one turn each
};

} // namespace rensei::runner
