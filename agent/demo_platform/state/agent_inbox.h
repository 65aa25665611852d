#pragma once

#include "agent/demo_platform/state/session.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace rensei::demo {

/// Messages to tracker agents. A stream belongs to an agent, not to a session, so what is read for one session
/// may name another. What was read is not delivered again, acknowledged or not.
class AgentInbox {
public:
    /// Adds a message for `session` and answers its id, "<ms>-<n>".
    QString put(const Session &session, const QString &type, const QString &payload, const QString &lane, Instant at);
    /// Adds a message as it is.
    void putAsItIs(const QString &agentId, const QJsonObject &message, const QString &lane);

    /// Up to ten messages: the urgent ones, or, when there are none, the normal ones.
    QJsonArray read(const QString &agentId);

    /// Drops what waits for a session that has ended.
    void archive(const QString &agentId, const QString &sessionId);

private:
    struct Streams {
        QJsonArray urgent, normal;
    };

    QHash<QString, Streams> m_streams;
    int m_count = 0;
};

} // namespace rensei::demo
