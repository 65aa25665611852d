#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_json.h"
#include "agent/demo_platform/routes/session_request.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse sessionInfo(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findSession(state, call, session))
        return *error;
    return json({{u"session"_s, sessionForWorkers(*session, state.options)}});
}

static HttpResponse sessionState(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findSession(state, call, session))
        return *error;
    const bool guide = state.options.hosted() && state.options.shape == Shape::Guide;
    return json(guide ? guideState(*session) : rawState(*session));
}

static HttpResponse claim(PlatformState &state, const Call &call)
{
    if (const auto error = requireTexts(call, {u"workerId"_s}))
        return *error;
    Session *session = state.sessions.find(call.params.at(0));
    if (!session || !session->queued || session->status != SessionStatus::Pending)
        return json({{u"claimed"_s, false}, {u"reason"_s, u"Work item not available or already claimed"_s}});
    state.sessions.claim(*session, call.text("workerId"_L1));
    return json({{u"claimed"_s, true}, {u"session"_s, rawState(*session)}, {u"work"_s, session->workItem}});
}

// Source: agent/platform/PROTOCOL.md, "Session status transitions". The reference server checks no order.
static HttpResponse postStatus(PlatformState &state, const Call &call)
{
    if (const auto error = requireTexts(call, {u"workerId"_s}))
        return *error;
    const auto to = statusFromText(call.text("status"_L1));
    if (!to || *to < SessionStatus::Running)
        return errorResponse(400, u"status must be one of: running, finalizing, completed, failed, stopped"_s);
    Session *session = nullptr;
    if (const auto error = findOwnSession(state, call, session))
        return *error;
    if (state.options.hosted() && !mayPost(session->status, *to, state.options.stoppedFromFinalizing))
        return errorResponse(409, u"Invalid transition from %1 to %2"_s.arg(toText(session->status), toText(*to)));
    state.sessions.post(*session, *to, call.text("workerId"_L1), call.body);
    return json({{u"updated"_s, true}, {u"session"_s, rawState(*session)}});
}

static bool isCompleteItem(const QJsonObject &item, const QString &sessionId)
{
    return item["sessionId"_L1].toString() == sessionId && item["issueId"_L1].isString()
        && item["issueIdentifier"_L1].isString() && wholeNumber(item["priority"_L1])
        && wholeNumber(item["queuedAt"_L1]);
}

// Source: agent/platform/PROTOCOL.md, "Nack". The item is queued again as the host sent it.
static HttpResponse nack(PlatformState &state, const Call &call)
{
    if (const auto error = requireTexts(call, {u"workerId"_s}))
        return *error;
    const QJsonObject item = call.body["work"_L1].toObject();
    if (!isCompleteItem(item, call.params.at(0)))
        return errorResponse(
            400, u"work with sessionId, issueId, issueIdentifier, priority and queuedAt is required"_s);
    Session *session = nullptr;
    if (const auto error = findOwnSession(state, call, session))
        return *error;
    if (session->status != SessionStatus::Claimed)
        return errorResponse(409, u"Session is %1, not claimed"_s.arg(toText(session->status)));
    session->workItem = item;
    state.sessions.requeue(*session);
    return json({{u"nacked"_s, true}, {u"sessionId"_s, session->id}, {u"requeued"_s, session->queued}});
}

static HttpResponse transferOwnership(PlatformState &state, const Call &call)
{
    const QString to = call.text("newWorkerId"_L1);
    const QString from = call.text("oldWorkerId"_L1);
    if (to.isEmpty() || from.isEmpty())
        return errorResponse(400, u"newWorkerId and oldWorkerId are required"_s);
    Session *session = state.sessions.find(call.params.at(0));
    if (!session)
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session not found"_s}});
    if (session->workerId != from) {
        const QString owner = session->workerId.isEmpty() ? u"none"_s : session->workerId;
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session owned by different worker: "_s + owner}});
    }
    state.sessions.transfer(*session, to);
    return json({{u"transferred"_s, true}, {u"session"_s, rawState(*session)}});
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
        {"GET", u"/api/sessions/{id}"_s, Access::Worker, Route::Everywhere, sessionInfo},
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
