#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_request.h"
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

/// Why an activity is not forwarded to the tracker; empty when it is.
static QString reasonNotForwarded(const PlatformState &state, const Session &session, const QString &type)
{
    if (type == u"context"_s)
        return u"context activities are not forwarded to Linear"_s;
    if (isGovernorSession(session))
        return governorReason();
    // A self-hosted server overwrites the tracker's session id with a posted conversation id.
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
    if (const auto error = requireTexts(call, {u"workerId"_s}))
        return *error;
    const QJsonObject body = call.body["activity"_L1].toObject();
    const QString type = body["type"_L1].toString();
    if (!types.contains(type) || !isNonEmptyText(body["content"_L1]))
        return errorResponse(400, u"activity with type and content is required"_s);
    Session *session = nullptr;
    if (const auto error = findOwnSession(state, call, session))
        return *error;
    session->activities.append({type, body["content"_L1].toString(), state.clock.now(), session->status, body});
    session->updatedAt = state.clock.now();
    if (isNonEmptyText(body["toolName"_L1]))
        recordToolCall(*session, body["toolName"_L1].toString(), state.clock.now());
    const QString reason = reasonNotForwarded(state, *session, type);
    if (reason.isEmpty())
        return json({{u"forwarded"_s, true}});
    return json({{u"forwarded"_s, false}, {u"reason"_s, reason}});
}

static HttpResponse progress(PlatformState &state, const Call &call)
{
    static const QStringList milestones = {u"claimed"_s, u"worktree"_s, u"started"_s, u"running"_s, u"tests"_s, u"pr"_s,
        u"waiting"_s, u"completed"_s, u"failed"_s, u"stopped"_s, u"resumed"_s};
    if (const auto error = requireTexts(call, {u"workerId"_s, u"message"_s}))
        return *error;
    const QString milestone = call.text("milestone"_L1);
    if (call.body.contains("milestone"_L1) && !milestones.contains(milestone))
        return errorResponse(400, u"milestone must be one of: "_s + milestones.join(u", "_s));
    Session *session = nullptr;
    if (const auto error = findOwnSession(state, call, session))
        return *error;
    session->progress.append(milestone.isEmpty() ? call.text("message"_L1) : milestone);
    if (isGovernorSession(*session))
        return json({{u"posted"_s, false}, {u"reason"_s, governorReason()}});
    QJsonObject body{{u"posted"_s, true}};
    if (!milestone.isEmpty())
        body[u"milestone"_s] = milestone;
    return json(body);
}

static HttpResponse completion(PlatformState &state, const Call &call)
{
    if (const auto error = requireTexts(call, {u"summary"_s}))
        return *error;
    // The worker id is optional here; without one the owner is not checked.
    const auto find = call.text("workerId"_L1).isEmpty() ? findSession : findOwnSession;
    Session *session = nullptr;
    if (const auto error = find(state, call, session))
        return *error;
    session->completions.append(call.text("summary"_L1));
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
    const bool isArray = call.body["externalUrls"_L1].isArray();
    if (!isArray || !std::all_of(links.begin(), links.end(), [](const QJsonValue &link) { return isLink(link); }))
        return errorResponse(400, u"externalUrls with label and url is required"_s);
    Session *session = nullptr;
    if (const auto error = findSession(state, call, session))
        return *error;
    session->externalUrls = links;
    return json({{u"updated"_s, true}, {u"externalUrls"_s, links}});
}

static HttpResponse lockRefresh(PlatformState &state, const Call &call)
{
    if (const auto error = requireTexts(call, {u"workerId"_s, u"issueId"_s}))
        return *error;
    Session *session = nullptr;
    if (const auto error = findOwnSession(state, call, session))
        return *error;
    const bool refreshed = isLive(session->status) && call.text("issueId"_L1) == session->issueId
        && state.sessions.locks().refresh(session->issueId, session->id);
    QJsonObject body{{u"refreshed"_s, refreshed}};
    if (!state.options.hosted())
        return json(body);
    const QString acked = call.text("ackedInject"_L1);
    session->injects.removeIf([&acked](const QJsonObject &inject) { return inject["deliveryId"_L1] == acked; });
    if (session->stopRequested)
        body[u"stop"_s] = true;
    if (!session->injects.isEmpty())
        body[u"inject"_s] = session->injects.first();
    // The response to a plain acknowledgement has no body.
    if (refreshed && body.size() == 1 && !acked.isEmpty())
        return {204, {}, {}};
    return json(body);
}

static HttpResponse inboxAck(PlatformState &state, const Call &call)
{
    const QString lane = call.text("lane"_L1);
    if (!isNonEmptyText(call.body["messageId"_L1]) || (lane != u"urgent"_s && lane != u"normal"_s))
        return errorResponse(400, u"messageId and lane are required"_s);
    Session *session = nullptr;
    if (const auto error = findSession(state, call, session))
        return *error;
    if (session->agentId.isEmpty())
        return errorResponse(400, u"Session has no agentId"_s);
    const QStringList parts = call.text("messageId"_L1).split(u'-');
    bool isStreamId = parts.size() == 2;
    for (const QString &part : parts) {
        bool isNumber = false;
        part.toULongLong(&isNumber);
        isStreamId = isStreamId && isNumber;
    }
    if (!state.options.hosted() && !isStreamId)
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
