#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/owner.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_json.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse session(World &world, const Call &call)
{
    const Session *found = world.sessions.find(call.params.at(0));
    if (!found)
        return refusal(404, u"Session not found"_s);
    return json({{u"session"_s, sessionForWorkers(*found, world.options)}});
}

static HttpResponse sessionState(World &world, const Call &call)
{
    const Session *found = world.sessions.find(call.params.at(0));
    if (!found)
        return refusal(404, u"Session not found"_s);
    const bool guide = world.options.hosted() && world.options.shape == Shape::Guide;
    return json(guide ? guideState(*found) : rawState(*found));
}

static HttpResponse claim(World &world, const Call &call)
{
    if (!isFilledText(call.body["workerId"_L1]))
        return refusal(400, u"workerId is required"_s);
    Session *found = world.sessions.find(call.params.at(0));
    if (!found || !found->queued || found->status != SessionStatus::Pending)
        return json({{u"claimed"_s, false}, {u"reason"_s, u"Work item not available or already claimed"_s}});
    world.sessions.claim(*found, call.text("workerId"_L1));
    return json({{u"claimed"_s, true}, {u"session"_s, rawState(*found)}, {u"work"_s, found->item}});
}

// Source: agent/platform/PROTOCOL.md, "Session status transitions". The reference server checks no order.
static HttpResponse postStatus(World &world, const Call &call)
{
    if (!isFilledText(call.body["workerId"_L1]))
        return refusal(400, u"workerId is required"_s);
    const auto to = statusFromText(call.text("status"_L1));
    if (!to || *to < SessionStatus::Running)
        return refusal(400, u"status must be one of: running, finalizing, completed, failed, stopped"_s);
    Session *found = world.sessions.find(call.params.at(0));
    if (const auto refused = refuseOther(found, call.text("workerId"_L1)))
        return *refused;
    if (world.options.hosted() && !mayPost(found->status, *to, world.options.stoppedFromFinalizing))
        return refusal(409, u"Invalid transition from %1 to %2"_s.arg(toText(found->status), toText(*to)));
    world.sessions.post(*found, *to, call.text("workerId"_L1), call.body);
    return json({{u"updated"_s, true}, {u"session"_s, rawState(*found)}});
}

static bool isWholeItem(const QJsonObject &item, const QString &sessionId)
{
    return item["sessionId"_L1].toString() == sessionId && item["issueId"_L1].isString()
        && item["issueIdentifier"_L1].isString() && wholeNumber(item["priority"_L1])
        && wholeNumber(item["queuedAt"_L1]);
}

// Source: agent/platform/PROTOCOL.md, "Nack". The item goes back into the queue as it was sent here.
static HttpResponse nack(World &world, const Call &call)
{
    if (!isFilledText(call.body["workerId"_L1]))
        return refusal(400, u"workerId is required"_s);
    const QJsonObject item = call.body["work"_L1].toObject();
    if (!isWholeItem(item, call.params.at(0)))
        return refusal(400, u"work with sessionId, issueId, issueIdentifier, priority and queuedAt is required"_s);
    Session *found = world.sessions.find(call.params.at(0));
    if (const auto refused = refuseOther(found, call.text("workerId"_L1)))
        return *refused;
    if (found->status != SessionStatus::Claimed)
        return refusal(409, u"Session is %1, not claimed"_s.arg(toText(found->status)));
    found->item = item;
    world.sessions.requeue(*found);
    return json({{u"nacked"_s, true}, {u"sessionId"_s, found->id}, {u"requeued"_s, found->queued}});
}

static HttpResponse transferOwnership(World &world, const Call &call)
{
    const QString to = call.text("newWorkerId"_L1);
    const QString from = call.text("oldWorkerId"_L1);
    if (to.isEmpty() || from.isEmpty())
        return refusal(400, u"newWorkerId and oldWorkerId are required"_s);
    Session *found = world.sessions.find(call.params.at(0));
    if (!found)
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session not found"_s}});
    if (found->workerId != from) {
        const QString owner = found->workerId.isEmpty() ? u"none"_s : found->workerId;
        return json({{u"transferred"_s, false}, {u"reason"_s, u"Session owned by different worker: "_s + owner}});
    }
    world.sessions.transfer(*found, to);
    return json({{u"transferred"_s, true}, {u"session"_s, rawState(*found)}});
}

static HttpResponse sessionList(World &world, const Call &)
{
    QJsonArray out;
    const QList<Session *> sessions = world.sessions.all();
    for (const Session *each : sessions)
        out.append(rawState(*each));
    return json({{u"sessions"_s, out}, {u"count"_s, out.size()}, {u"timestamp"_s, epochMs(world.clock.now())}});
}

static HttpResponse goneForGood(World &, const Call &)
{
    return refusal(410, u"Pending prompts endpoint is deprecated. Use agent inbox streams via poll response."_s);
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
        {"GET", u"/api/sessions/{id}/prompts"_s, Access::Worker, Route::Everywhere, goneForGood},
        {"POST", u"/api/sessions/{id}/prompts"_s, Access::Worker, Route::Everywhere, goneForGood},
    };
}

} // namespace rensei::demo
