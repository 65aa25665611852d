#include "agent/demo_platform/routes/public_json.h"

#include "agent/demo_platform/state/session_health.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static QJsonObject healthOf(const World &world, const Session &session)
{
    HealthFacts facts;
    facts.status = session.status;
    facts.inStatus = world.clock.now() - session.statusSince;
    if (const Worker *worker = world.workers.find(session.workerId))
        facts.sinceHeartbeat = world.clock.now() - worker->lastHeartbeat;
    if (session.toolCalls > 1)
        facts.sameTool = session.lastToolAt - session.sameToolSince;
    const QStringList stuck = stuckSignals(facts);
    return {{u"healthStatus"_s, healthStatus(stuck)}, {u"stuckSignals"_s, QJsonArray::fromStringList(stuck)}};
}

Instant beganAt(const Session &session)
{
    return session.startedAt != Instant() ? session.startedAt : session.createdAt;
}

static qint64 seconds(std::chrono::milliseconds span)
{
    return std::chrono::floor<std::chrono::seconds>(span).count();
}

/// The reference server measures from the queue time, which it has in seconds; it takes its other times, which
/// are milliseconds, for seconds too.
static qint64 mixedUpDuration(const World &world, const Session &session)
{
    const qint64 from = session.hasQueuedAt ? epochMs(session.queuedAt) / 1000 : epochMs(session.createdAt);
    const qint64 to = isTerminal(session.status) ? epochMs(session.updatedAt) : epochMs(world.clock.now()) / 1000;
    return to - from;
}

static void addTimes(QJsonObject &out, const World &world, const Session &session)
{
    if (!world.options.hosted()) {
        out[u"startedAt"_s] = session.hasQueuedAt ? isoTime(session.queuedAt) : isoTimeOfUnitBug(session.createdAt);
        out[u"duration"_s] = mixedUpDuration(world, session);
        return;
    }
    const Instant end = session.endedAt != Instant() ? session.endedAt : world.clock.now();
    out[u"startedAt"_s] = isoTime(beganAt(session));
    out[u"duration"_s] = seconds(end - beganAt(session));
}

QString shownStatus(const World &world, const Session &session, PublicView view)
{
    const QString status = publicStatus(session, world.options.hosted() ? PublicView::List : view);
    return world.options.hosted() && status == u"parked"_s ? u"queued"_s : status;
}

QJsonObject listItem(const World &world, const Session &session)
{
    const bool hosted = world.options.hosted();
    QJsonObject out{
        {u"id"_s, session.publicId},
        {u"status"_s, shownStatus(world, session, PublicView::List)},
        {u"workType"_s, session.workType},
        {u"provider"_s, session.provider},
    };
    // Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions": the reference server has a word for none.
    if (!hosted)
        out[u"identifier"_s] = session.identifier.isEmpty() ? u"Unknown"_s : session.identifier;
    else if (!session.identifier.isEmpty())
        out[u"issueIdentifier"_s] = session.identifier;
    addTimes(out, world, session);
    if (session.costUsd && hosted)
        out[u"costUsd"_s] = QString::number(*session.costUsd, 'f', *session.costUsd < 0.01 ? 4 : 2);
    else if (session.costUsd)
        out[u"costUsd"_s] = *session.costUsd;
    if (hosted)
        out[u"health"_s] = healthOf(world, session);
    return out;
}

static QJsonObject timeline(const World &world, const Session &session)
{
    const auto time = [&world](Instant at) { return world.options.hosted() ? isoTime(at) : isoTimeOfUnitBug(at); };
    QJsonObject out{{u"created"_s, time(session.createdAt)}};
    if (session.hasQueuedAt)
        out[u"queued"_s] = isoTime(session.queuedAt);
    if (session.startedAt != Instant())
        out[u"started"_s] = time(session.startedAt);
    if (isTerminal(session.status))
        out[u"completed"_s] = time(session.updatedAt);
    return out;
}

QJsonObject detailItem(const World &world, const Session &session)
{
    QJsonObject out = listItem(world, session);
    out[u"status"_s] = shownStatus(world, session, PublicView::Detail);
    out[u"timeline"_s] = timeline(world, session);
    out[u"issueTitle"_s] = session.title.isEmpty() ? session.identifier : session.title;
    if (!session.worktreePath.isEmpty())
        out[u"branch"_s] = session.worktreePath.section(u'/', -1);
    if (!world.options.hosted())
        out.remove(u"costUsd"_s);
    if (world.options.hosted() && session.inputTokens)
        out[u"inputTokens"_s] = *session.inputTokens;
    if (world.options.hosted() && session.outputTokens)
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
