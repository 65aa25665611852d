#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/owner.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_json.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse session(PlatformState &state, const Call &call)
{
    const Session *found = state.sessions.find(call.params.at(0));
    if (!found)
        return errorResponse(404, u"Session not found"_s);
    return json({{u"session"_s, sessionForWorkers(*found, state.options)}});
}

static HttpResponse sessionState(PlatformState &state, const Call &call)
{
    const Session *found = state.sessions.find(call.params.at(0));
    if (!found)
        return errorResponse(404, u"Session not found"_s);
    const bool guide = state.options.hosted() && state.options.shape == Shape::Guide;
    return json(guide ? guideState(*found) : rawState(*found));
}

static HttpResponse claim(PlatformState &state, const Call &call)
{
    if (!isNonEmptyText(call.body["workerId"_L1]))
        return errorResponse(400, u"workerId is required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (!found || !found->queued || found->status != SessionStatus::Pending)
        return json({{u"claimed"_s, false}, {u"reason"_s, u"Work item not available or already claimed"_s}});
    state.sessions.claim(*found, call.text("workerId"_L1));
    return json({{u"claimed"_s, true}, {u"session"_s, rawState(*found)}, {u"work"_s, found->workItem}});
}

// Source: agent/platform/PROTOCOL.md, "Session status transitions". The reference server checks no order.
static HttpResponse postStatus(PlatformState &state, const Call &call)
{
    if (!isNonEmptyText(call.body["workerId"_L1]))
        return errorResponse(400, u"workerId is required"_s);
    const auto to = statusFromText(call.text("status"_L1));
    if (!to || *to < SessionStatus::Running)
        return errorResponse(400, u"status must be one of: running, finalizing, completed, failed, stopped"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (const auto error = checkOwner(found, call.text("workerId"_L1)))
        return *error;
    if (state.options.hosted() && !mayPost(found->status, *to, state.options.stoppedFromFinalizing))
        return errorResponse(409, u"Invalid transition from %1 to %2"_s.arg(toText(found->status), toText(*to)));
    state.sessions.post(*found, *to, call.text("workerId"_L1), call.body);
    return json({{u"updated"_s, true}, {u"session"_s, rawState(*found)}});
}

static bool isWholeItem(const QJsonObject &item, const QString &sessionId)
{
    return item["sessionId"_L1].toString() == sessionId && item["issueId"_L1].isString()
        && item["issueIdentifier"_L1].isString() && wholeNumber(item["priority"_L1])
        && wholeNumber(item["queuedAt"_L1]);
}

// Source: agent/platform/PROTOCOL.md, "Nack". The item goes back into the queue as it was sent here.
static HttpResponse nack(PlatformState &state, const Call &call)
{
    if (!isNonEmptyText(call.body["workerId"_L1]))
        return errorResponse(400, u"workerId is required"_s);
    const QJsonObject item = call.body["work"_L1].toObject();
    if (!isWholeItem(item, call.params.at(0)))
        return errorResponse(
            400, u"work with sessionId, issueId, issueIdentifier, priority and queuedAt is required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (const auto error = checkOwner(found, call.text("workerId"_L1)))
        return *error;
    if (found->status != SessionStatus::Claimed)
        return errorResponse(409, u"Session is %1, not claimed"_s.arg(toText(found->status)));
    found->workItem = item;
    state.sessions.requeue(*found);
    return json({{u"nacked"_s, true}, {u"sessionId"_s, found->id}, {u"requeued"_s, found->queued}});
}

static HttpResponse transferOwnership(PlatformState &state, const Call &call)
{
    const QString to = call.text("newWorkerId"_L1);
    const QString from = call.text("oldWorkerId"_L1);
    if (to.isEmpty() || from.isEmpty())
        return errorResponse(400, u"newWorkerId and oldWorkerId are required"_s);
    Session *found = state.sessions.find(call.params.at(0));
    if (!found)
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session not found"_s}});
    if (found->workerId != from) {
        const QString owner = found->workerId.isEmpty() ? u"none"_s : found->workerId;
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session owned by different worker: "_s + owner}});
    }
    state.sessions.transfer(*found, to);
    return json({{u"transferred"_s, true}, {u"session"_s, rawState(*found)}});
}

static HttpResponse sessionList(PlatformState &state, const Call &)
{
    QJsonArray out;
    const QList<Session *> sessions = state.sessions.all();
    for (const Session *each : sessions)
        out.append(rawState(*each));
    return json({{u"sessions"_s, out}, {u"count"_s, out.size()}, {u"timestamp"_s, epochMs(state.clock.now())}});
}

static HttpResponse removedRoute(PlatformState &, const Call &)
{
    return errorResponse(410, u"Pending prompts endpoint is deprecated. Use agent inbox streams via poll response."_s);
}

QList<Route> sessionRoutes()
{
    return {
        {"GET", u"/api/sessions"_s, Access::Worker, Route::SelfHostedOnly, sessionList},
        {"GET", u"/api/sessions/{id}"_s, Access::Worker, Route::Everywhere, session},
        {"GET", u"/api/sessions/{id}/status"_s, Access::Worker, Route::Everywhere, sessionState},
        {"POST", u"/api/sessions/{id}/status"_s, Access::Worker, Route::Everywhere, postStatus},
        {"POST", u"/api/sessions/{id}/claim"_s, Access::Worker, Route::Everywhere, claim},
        {"POST", u"/api/sessions/{id}/nack"_s, Access::Worker, Route::HostedOnly, nack},
        {"POST", u"/api/sessions/{id}/transfer-ownership"_s, Access::Worker, Route::Everywhere, transferOwnership},
        {"GET", u"/api/sessions/{id}/prompts"_s, Access::Worker, Route::Everywhere, removedRoute},
        {"POST", u"/api/sessions/{id}/prompts"_s, Access::Worker, Route::Everywhere, removedRoute},
    };
}

} // namespace rensei::demo
