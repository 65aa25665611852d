#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/public_lookup.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/session_rules.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop": the session is queued again with the text; a finished one
// runs again.
static HttpResponse prompt(World &world, const Call &call)
{
    Session *session = nullptr;
    if (const auto refused = lookUp(world, call.params.at(0), session))
        return *refused;
    if (!isFilledText(call.body["prompt"_L1]))
        return publicRefusal(400, u"prompt is required"_s);
    const QString key = call.text("idempotencyKey"_L1);
    if (!key.isEmpty() && world.promptAnswers.contains(key))
        return json(world.promptAnswers.value(key));
    if (!session->resumable) {
        return json({{u"delivered"_s, false}, {u"sessionId"_s, session->publicId}, {u"code"_s, u"session_expired"_s},
            {u"error"_s, u"Session can no longer be resumed"_s}});
    }
    world.sessions.prompt(*session, call.text("prompt"_L1));
    const QJsonObject answer{{u"delivered"_s, true}, {u"promptId"_s, u"prm_"_s + randomHex(4)},
        {u"sessionId"_s, session->publicId}, {u"status"_s, u"queued"_s}};
    if (!key.isEmpty())
        world.promptAnswers.insert(key, answer);
    return json(answer);
}

static HttpResponse stopAtOnce(World &world, Session &session)
{
    const QString before = toText(session.status);
    if (session.status != SessionStatus::Stopped)
        world.sessions.stop(session);
    session.stopRequested = true;
    return json({{u"stopped"_s, true}, {u"sessionId"_s, session.publicId}, {u"previousStatus"_s, before},
        {u"newStatus"_s, toText(session.status)}});
}

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop": 200 when it is done, 202 while the host's own report is
// awaited.
static HttpResponse stop(World &world, const Call &call)
{
    Session *session = nullptr;
    if (const auto refused = lookUp(world, call.params.at(0), session))
        return *refused;
    if (isTerminal(session->status) && session->status != SessionStatus::Stopped)
        return refusal(409, u"Session is already "_s + toText(session->status));
    const bool hosted = isLive(session->status) && world.workers.find(session->workerId);
    if (!hosted || world.options.publicStop == PublicStop::Immediate)
        return stopAtOnce(world, *session);
    if (!session->stopRequested)
        world.sessions.inbox().put(*session, u"stop"_s, {}, u"urgent"_s, world.clock.now());
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
