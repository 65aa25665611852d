#include "agent/demo_platform/routes/public_json.h"

#include "agent/demo_platform/state/session_health.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static QJsonObject health(const PlatformState &state, const Session &session)
{
    HealthInputs inputs;
    inputs.status = session.status;
    inputs.inStatus = state.clock.now() - session.statusSince;
    if (const Worker *worker = state.workers.find(session.workerId))
        inputs.sinceHeartbeat = state.clock.now() - worker->lastHeartbeat;
    if (session.toolCalls > 1)
        inputs.sameTool = session.lastToolAt - session.sameToolSince;
    const QStringList stuck = stuckSignals(inputs);
    return {{u"healthStatus"_s, healthStatus(stuck)}, {u"stuckSignals"_s, QJsonArray::fromStringList(stuck)}};
}

Instant effectiveStart(const Session &session)
{
    return session.startedAt != Instant() ? session.startedAt : session.createdAt;
}

static qint64 seconds(std::chrono::milliseconds span)
{
    return std::chrono::floor<std::chrono::seconds>(span).count();
}

/// The reference server stores the queue time in seconds and all other times in milliseconds, and treats all of them
/// as seconds.
static qint64 durationWithUnitBug(const PlatformState &state, const Session &session)
{
    const qint64 from = session.hasQueuedAt ? epochMs(session.queuedAt) / 1000 : epochMs(session.createdAt);
    const qint64 to = isTerminal(session.status) ? epochMs(session.updatedAt) : epochMs(state.clock.now()) / 1000;
    return to - from;
}

static void addTimes(QJsonObject &out, const PlatformState &state, const Session &session)
{
    if (!state.options.hosted()) {
        out[u"startedAt"_s] = session.hasQueuedAt ? isoTime(session.queuedAt) : isoTimeWithUnitBug(session.createdAt);
        out[u"duration"_s] = durationWithUnitBug(state, session);
        return;
    }
    const Instant end = session.endedAt != Instant() ? session.endedAt : state.clock.now();
    out[u"startedAt"_s] = isoTime(effectiveStart(session));
    out[u"duration"_s] = seconds(end - effectiveStart(session));
}

QString shownStatus(const PlatformState &state, const Session &session, PublicView view)
{
    const QString status = publicStatus(session, state.options.hosted() ? PublicView::List : view);
    return state.options.hosted() && status == u"parked"_s ? u"queued"_s : status;
}

QJsonObject listItem(const PlatformState &state, const Session &session)
{
    const bool hosted = state.options.hosted();
    QJsonObject out{
        {u"id"_s, session.publicId},
        {u"status"_s, shownStatus(state, session, PublicView::List)},
        {u"workType"_s, session.workType},
        {u"provider"_s, session.provider},
    };
    // Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions": the reference server writes "Unknown" for none.
    if (!hosted)
        out[u"identifier"_s] = session.identifier.isEmpty() ? u"Unknown"_s : session.identifier;
    else if (!session.identifier.isEmpty())
        out[u"issueIdentifier"_s] = session.identifier;
    addTimes(out, state, session);
    if (session.costUsd && hosted)
        out[u"costUsd"_s] = QString::number(*session.costUsd, 'f', *session.costUsd < 0.01 ? 4 : 2);
    else if (session.costUsd)
        out[u"costUsd"_s] = *session.costUsd;
    if (hosted)
        out[u"health"_s] = health(state, session);
    return out;
}

static QJsonObject timeline(const PlatformState &state, const Session &session)
{
    const auto time = [&state](Instant at) { return state.options.hosted() ? isoTime(at) : isoTimeWithUnitBug(at); };
    QJsonObject out{{u"created"_s, time(session.createdAt)}};
    if (session.hasQueuedAt)
        out[u"queued"_s] = isoTime(session.queuedAt);
    if (session.startedAt != Instant())
        out[u"started"_s] = time(session.startedAt);
    if (isTerminal(session.status))
        out[u"completed"_s] = time(session.updatedAt);
    return out;
}

QJsonObject detailItem(const PlatformState &state, const Session &session)
{
    QJsonObject out = listItem(state, session);
    out[u"status"_s] = shownStatus(state, session, PublicView::Detail);
    out[u"timeline"_s] = timeline(state, session);
    out[u"issueTitle"_s] = session.title.isEmpty() ? session.identifier : session.title;
    if (!session.worktreePath.isEmpty())
        out[u"branch"_s] = session.worktreePath.section(u'/', -1);
    if (!state.options.hosted())
        out.remove(u"costUsd"_s);
    if (state.options.hosted() && session.inputTokens)
        out[u"inputTokens"_s] = *session.inputTokens;
    if (state.options.hosted() && session.outputTokens)
        out[u"outputTokens"_s] = *session.outputTokens;
    return out;
}

QJsonObject activityItem(const Options &options, const ActivityRecord &activity, qsizetype number)
{
    const bool guide = options.hosted() && options.shape == Shape::Guide;
    QJsonObject out{
        {u"id"_s, QString::number(number)},
        {u"type"_s, activity.type},
        {guide ? u"body"_s : u"content"_s, activity.content},
        {guide ? u"createdAt"_s : u"timestamp"_s, isoTime(activity.at)},
    };
    for (const QString &name : {u"toolName"_s, u"contextKey"_s, u"contextValue"_s}) {
        if (activity.body.contains(name))
            out[name] = activity.body[name];
    }
    return out;
}

} // namespace rensei::demo
