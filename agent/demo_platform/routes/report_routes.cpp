#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/owner.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static bool isGovernorSession(const Session &session)
{
    return session.id.startsWith(u"governor-"_s);
}

static QString governorReason()
{
    return u"Governor-generated session — no Linear agent session exists"_s;
}

/// Why an activity does not reach the tracker; empty when it does.
static QString notForwarded(const PlatformState &state, const Session &session, const QString &type)
{
    if (type == u"context"_s)
        return u"context activities are not forwarded to Linear"_s;
    if (isGovernorSession(session))
        return governorReason();
    // There, a posted conversation id takes the place of the tracker's session id.
    if (!state.options.hosted() && !session.providerSessionId.isEmpty())
        return u"Linear agent session not found"_s;
    return {};
}

static void recordToolCall(Session &session, const QString &tool, Instant now)
{
    if (tool != session.lastToolName)
        session.sameToolSince = now;
    session.lastToolName = tool;
    session.lastToolAt = now;
    ++session.toolCalls;
}

static HttpResponse activity(PlatformState &state, const Call &call)
{
    static const QStringList types
        = {u"thought"_s, u"action"_s, u"response"_s, u"error"_s, u"context"_s, u"progress"_s};
    if (!isNonEmptyText(call.body["workerId"_L1]))
        return errorResponse(400, u"workerId is required"_s);
    const QJsonObject body = call.body["activity"_L1].toObject();
    const QString type = body["type"_L1].toString();
    if (!types.contains(type) || !isNonEmptyText(body["content"_L1]))
        return errorResponse(400, u"activity with type and content is required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (const auto error = checkOwner(found, call.text("workerId"_L1)))
        return *error;
    found->activities.append({type, body["content"_L1].toString(), state.clock.now(), found->status, body});
    found->updatedAt = state.clock.now();
    if (isNonEmptyText(body["toolName"_L1]))
        recordToolCall(*found, body["toolName"_L1].toString(), state.clock.now());
    const QString reason = notForwarded(state, *found, type);
    if (reason.isEmpty())
        return json({{u"forwarded"_s, true}});
    return json({{u"forwarded"_s, false}, {u"reason"_s, reason}});
}

static HttpResponse progress(PlatformState &state, const Call &call)
{
    static const QStringList milestones = {u"claimed"_s, u"worktree"_s, u"started"_s, u"running"_s, u"tests"_s, u"pr"_s,
        u"waiting"_s, u"completed"_s, u"failed"_s, u"stopped"_s, u"resumed"_s};
    if (!isNonEmptyText(call.body["workerId"_L1]) || !isNonEmptyText(call.body["message"_L1]))
        return errorResponse(400, u"workerId and message are required"_s);
    const QString milestone = call.text("milestone"_L1);
    if (call.body.contains("milestone"_L1) && !milestones.contains(milestone))
        return errorResponse(400, u"milestone must be one of: "_s + milestones.join(u", "_s));
    Session *found = state.sessions.find(call.params.at(0));
    if (const auto error = checkOwner(found, call.text("workerId"_L1)))
        return *error;
    found->progress.append(milestone.isEmpty() ? call.text("message"_L1) : milestone);
    if (isGovernorSession(*found))
        return json({{u"posted"_s, false}, {u"reason"_s, governorReason()}});
    QJsonObject body{{u"posted"_s, true}};
    if (!milestone.isEmpty())
        body[u"milestone"_s] = milestone;
    return json(body);
}

static HttpResponse completion(PlatformState &state, const Call &call)
{
    if (!isNonEmptyText(call.body["summary"_L1]))
        return errorResponse(400, u"summary is required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    const QString workerId = call.text("workerId"_L1);
    if (const auto error = checkOwner(found, workerId.isEmpty() && found ? found->workerId : workerId))
        return *error;
    found->completions.append(call.text("summary"_L1));
    if (state.options.hosted() && state.options.shape == Shape::Schema)
        return json({{u"posted"_s, 1}, {u"errors"_s, QJsonArray()}});
    return json({{u"posted"_s, true}, {u"partsPosted"_s, 1}, {u"totalParts"_s, 1}});
}

static bool isLink(const QJsonValue &link)
{
    return isNonEmptyText(link["label"_L1]) && isNonEmptyText(link["url"_L1]);
}

static HttpResponse externalUrls(PlatformState &state, const Call &call)
{
    const QJsonArray links = call.body["externalUrls"_L1].toArray();
    const bool array = call.body["externalUrls"_L1].isArray();
    if (!array || !std::all_of(links.begin(), links.end(), [](const QJsonValue &link) { return isLink(link); }))
        return errorResponse(400, u"externalUrls with label and url is required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (!found)
        return errorResponse(404, u"Session not found"_s);
    found->externalUrls = links;
    return json({{u"updated"_s, true}, {u"externalUrls"_s, links}});
}

static HttpResponse lockRefresh(PlatformState &state, const Call &call)
{
    if (!isNonEmptyText(call.body["workerId"_L1]) || !isNonEmptyText(call.body["issueId"_L1]))
        return errorResponse(400, u"workerId and issueId are required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (const auto error = checkOwner(found, call.text("workerId"_L1)))
        return *error;
    const bool refreshed = isLive(found->status) && call.text("issueId"_L1) == found->issueId
        && state.sessions.locks().refresh(found->issueId, found->id);
    QJsonObject body{{u"refreshed"_s, refreshed}};
    if (!state.options.hosted())
        return json(body);
    const QString acked = call.text("ackedInject"_L1);
    found->injects.removeIf([&acked](const QJsonObject &inject) { return inject["deliveryId"_L1] == acked; });
    if (found->stopRequested)
        body[u"stop"_s] = true;
    if (!found->injects.isEmpty())
        body[u"inject"_s] = found->injects.first();
    // With nothing to say but thanks for the acknowledgement, it says nothing.
    if (refreshed && body.size() == 1 && !acked.isEmpty())
        return {204, {}, {}};
    return json(body);
}

static HttpResponse inboxAck(PlatformState &state, const Call &call)
{
    const QString lane = call.text("lane"_L1);
    if (!isNonEmptyText(call.body["messageId"_L1]) || (lane != u"urgent"_s && lane != u"normal"_s))
        return errorResponse(400, u"messageId and lane are required"_s);
    const Session *found = state.sessions.find(call.params.at(0));
    if (!found)
        return errorResponse(404, u"Session not found"_s);
    if (found->agentId.isEmpty())
        return errorResponse(400, u"Session has no agentId"_s);
    const QStringList parts = call.text("messageId"_L1).split(u'-');
    bool streamId = parts.size() == 2;
    for (const QString &part : parts) {
        bool number = false;
        part.toULongLong(&number);
        streamId = streamId && number;
    }
    if (!state.options.hosted() && !streamId)
        return errorResponse(500, u"Failed to acknowledge message"_s);
    return json({{u"acknowledged"_s, true}});
}

QList<Route> reportRoutes()
{
    return {
        {"POST", u"/api/sessions/{id}/activity"_s, Access::Worker, Route::Everywhere, activity},
        {"POST", u"/api/sessions/{id}/progress"_s, Access::Worker, Route::Everywhere, progress},
        {"POST", u"/api/sessions/{id}/completion"_s, Access::Worker, Route::Everywhere, completion},
        {"POST", u"/api/sessions/{id}/external-urls"_s, Access::Worker, Route::Everywhere, externalUrls},
        {"POST", u"/api/sessions/{id}/lock-refresh"_s, Access::Worker, Route::Everywhere, lockRefresh},
        {"POST", u"/api/sessions/{id}/inbox/ack"_s, Access::Worker, Route::Everywhere, inboxAck},
    };
}

} // namespace rensei::demo
