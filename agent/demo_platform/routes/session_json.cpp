#include "agent/demo_platform/routes/session_json.h"

#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

QJsonObject workerInfo(PlatformState &state, const Worker &worker)
{
    QJsonArray active;
    const QList<Session *> sessions = state.sessions.all();
    for (const Session *session : sessions) {
        if (session->occupiesSlot && session->workerId == worker.id)
            active.append(session->id);
    }
    QJsonObject out{
        {u"id"_s, worker.id},
        {u"hostname"_s, worker.hostname},
        {u"capacity"_s, worker.capacity},
        {u"activeCount"_s, active.size()},
        {u"registeredAt"_s, epochMs(worker.registeredAt)},
        {u"lastHeartbeat"_s, epochMs(worker.lastHeartbeat)},
        {u"status"_s, state.workers.statusOf(worker)},
        {u"activeSessions"_s, active},
    };
    if (!worker.version.isEmpty())
        out[u"version"_s] = worker.version;
    if (!worker.projects.isEmpty())
        out[u"projects"_s] = QJsonArray::fromStringList(worker.projects);
    return out;
}

static void addUsage(QJsonObject &out, const Session &session)
{
    if (session.costUsd)
        out[u"totalCostUsd"_s] = *session.costUsd;
    if (session.inputTokens)
        out[u"inputTokens"_s] = *session.inputTokens;
    if (session.outputTokens)
        out[u"outputTokens"_s] = *session.outputTokens;
}

QJsonObject rawState(const Session &session)
{
    const QJsonValue provider
        = session.providerSessionId.isEmpty() ? QJsonValue() : QJsonValue(session.providerSessionId);
    QJsonObject out{
        {u"linearSessionId"_s, session.id},
        {u"trackerSessionId"_s, session.id},
        {u"issueId"_s, session.issueId},
        {u"issueIdentifier"_s, session.identifier},
        {u"providerSessionId"_s, provider},
        {u"worktreePath"_s, session.worktreePath},
        {u"status"_s, toText(session.status)},
        {u"createdAt"_s, epochMs(session.createdAt)},
        {u"updatedAt"_s, epochMs(session.updatedAt)},
        {u"queuedAt"_s, epochMs(session.queuedAt)},
        {u"priority"_s, session.priority},
        {u"workType"_s, session.workType},
        {u"projectName"_s, session.project.name},
    };
    if (!session.workerId.isEmpty())
        out[u"workerId"_s] = session.workerId;
    if (session.claimedAt != Instant())
        out[u"claimedAt"_s] = epochMs(session.claimedAt);
    if (!session.agentId.isEmpty())
        out[u"agentId"_s] = session.agentId;
    if (!session.lastToolName.isEmpty()) {
        out[u"lastToolName"_s] = session.lastToolName;
        out[u"lastToolCalledAt"_s] = epochMs(session.lastToolAt);
        out[u"toolCallCount"_s] = session.toolCalls;
    }
    addUsage(out, session);
    return out;
}

QJsonObject guideState(const Session &session)
{
    QJsonObject out{
        {u"sessionId"_s, session.id},
        {u"status"_s, toText(session.status)},
        {u"updatedAt"_s, isoTime(session.updatedAt)},
    };
    if (!session.workerId.isEmpty())
        out[u"workerId"_s] = session.workerId;
    if (session.startedAt != Instant())
        out[u"startedAt"_s] = isoTime(session.startedAt);
    return out;
}

QJsonObject sessionForWorkers(const Session &session, const Options &options)
{
    const auto time = [&options](Instant at) { return options.hosted() ? isoTime(at) : isoTimeWithUnitBug(at); };
    QJsonObject out{
        {u"id"_s, session.id},
        {u"trackerSessionId"_s, session.id},
        {u"linearSessionId"_s, session.id},
        {u"issueId"_s, session.issueId},
        {u"identifier"_s, session.identifier},
        {u"status"_s, toText(session.status)},
        {u"createdAt"_s, time(session.createdAt)},
        {u"updatedAt"_s, time(session.updatedAt)},
        {u"queuedAt"_s, isoTime(session.queuedAt)},
        {u"provider"_s, session.provider},
    };
    if (!session.worktreePath.isEmpty())
        out[u"worktreePath"_s] = session.worktreePath;
    if (!session.workerId.isEmpty())
        out[u"workerId"_s] = session.workerId;
    if (session.claimedAt != Instant())
        out[u"claimedAt"_s] = time(session.claimedAt);
    if (!session.agentId.isEmpty())
        out[u"agentId"_s] = session.agentId;
    if (!session.providerSessionId.isEmpty())
        out[u"providerSessionId"_s] = session.providerSessionId;
    return out;
}

} // namespace rensei::demo
