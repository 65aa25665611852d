#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/public_lookup.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/session_rules.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop": queues the session again with the text, also a
// finished one.
static HttpResponse prompt(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findPublicSession(state, call.params.at(0), session))
        return *error;
    if (!isNonEmptyText(call.body["prompt"_L1]))
        return publicErrorResponse(400, u"prompt is required"_s);
    const QString key = call.text("idempotencyKey"_L1);
    if (!key.isEmpty() && state.promptResponses.contains(key))
        return json(state.promptResponses.value(key));
    if (!session->resumable) {
        return json({{u"delivered"_s, false}, {u"sessionId"_s, session->publicId}, {u"code"_s, u"session_expired"_s},
            {u"error"_s, u"Session can no longer be resumed"_s}});
    }
    state.sessions.prompt(*session, call.text("prompt"_L1));
    const QJsonObject response{{u"delivered"_s, true}, {u"promptId"_s, u"prm_"_s + randomHex(4)},
        {u"sessionId"_s, session->publicId}, {u"status"_s, u"queued"_s}};
    if (!key.isEmpty())
        state.promptResponses.insert(key, response);
    return json(response);
}

static HttpResponse stopImmediately(PlatformState &state, Session &session)
{
    const QString previous = toText(session.status);
    if (session.status != SessionStatus::Stopped)
        state.sessions.stop(session);
    session.stopRequested = true;
    return json({{u"stopped"_s, true}, {u"sessionId"_s, session.publicId}, {u"previousStatus"_s, previous},
        {u"newStatus"_s, toText(session.status)}});
}

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop": 200 when stopped, 202 until the host reports the end.
static HttpResponse stop(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findPublicSession(state, call.params.at(0), session))
        return *error;
    if (isTerminal(session->status) && session->status != SessionStatus::Stopped)
        return errorResponse(409, u"Session is already "_s + toText(session->status));
    const bool isOnLiveHost = isLive(session->status) && state.workers.find(session->workerId);
    if (!isOnLiveHost || state.options.publicStop == PublicStop::Immediate)
        return stopImmediately(state, *session);
    if (!session->stopRequested)
        state.sessions.inbox().add(*session, u"stop"_s, {}, u"urgent"_s, state.clock.now());
    session->stopRequested = true;
    return json({{u"stopped"_s, false}, {u"delivered"_s, true}, {u"pending"_s, u"terminal_evidence"_s},
                    {u"sessionId"_s, session->publicId}},
        202);
}

QList<Route> publicActionRoutes()
{
    return {
        {"POST", u"/api/public/sessions/{id}/prompt"_s, Access::Public, Route::HostedOnly, prompt},
        {"POST", u"/api/public/sessions/{id}/stop"_s, Access::Public, Route::HostedOnly, stop},
    };
}

} // namespace rensei::demo
