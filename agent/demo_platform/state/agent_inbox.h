#pragma once

#include "agent/demo_platform/state/session.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace rensei::demo {

/// Messages to tracker agents. A stream belongs to an agent, not to a session, so a message read for one session
/// may name another. Messages that were read are not delivered again, acknowledged or not.
class AgentInbox {
public:
    /// Returns the id of the added message, "<ms>-<n>".
    QString add(const Session &session, const QString &type, const QString &payload, const QString &lane, Instant at);
    void addRaw(const QString &agentId, const QJsonObject &message, const QString &lane);

    /// Removes and returns up to ten messages: urgent ones, or normal ones when none are urgent.
    QJsonArray read(const QString &agentId);

    /// Removes the unread messages of a session that has ended.
    void archive(const QString &agentId, const QString &sessionId);

private:
    struct Streams {
        QJsonArray urgent, normal;
    };

    QHash<QString, Streams> m_streams;
    int m_messageCount = 0;
};

} // namespace rensei::demo
