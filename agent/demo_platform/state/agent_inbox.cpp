#include "agent/demo_platform/state/agent_inbox.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

QString AgentInbox::add(
    const Session &session, const QString &type, const QString &payload, const QString &lane, Instant at)
{
    const QString id = u"%1-%2"_s.arg(epochMs(at)).arg(m_messageCount++);
    const QJsonObject message{
        {u"id"_s, id},
        {u"type"_s, type},
        {u"sessionId"_s, session.id},
        {u"payload"_s, payload},
        {u"userId"_s, u"user_17"_s},
        {u"userName"_s, u"Mara"_s},
        {u"createdAt"_s, epochMs(at)},
        {u"lane"_s, lane},
    };
    addRaw(session.agentId, message, lane);
    return id;
}

void AgentInbox::addRaw(const QString &agentId, const QJsonObject &message, const QString &lane)
{
    Streams &streams = m_streams[agentId];
    (lane == u"urgent"_s ? streams.urgent : streams.normal).append(message);
}

QJsonArray AgentInbox::read(const QString &agentId)
{
    const auto found = m_streams.find(agentId);
    if (found == m_streams.end())
        return {};
    QJsonArray &stream = found->urgent.isEmpty() ? found->normal : found->urgent;
    QJsonArray out;
    while (!stream.isEmpty() && out.size() < 10)
        out.append(stream.takeAt(0));
    return out;
}

void AgentInbox::archive(const QString &agentId, const QString &sessionId)
{
    const auto found = m_streams.find(agentId);
    if (found == m_streams.end())
        return;
    for (QJsonArray *stream : {&found->urgent, &found->normal}) {
        for (qsizetype i = stream->size() - 1; i >= 0; --i) {
            if (stream->at(i)["sessionId"_L1].toString() == sessionId)
                stream->removeAt(i);
        }
    }
}

} // namespace rensei::demo
