#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static bool isHostStatus(const QString &word)
{
    return word == u"idle"_s || word == u"busy"_s || word == u"draining"_s;
}

static void noteBeat(World &world, Worker &worker, const Call &call, int active)
{
    worker.lastHeartbeat = world.clock.now();
    worker.activeCount = active;
    worker.said = call.text("status"_L1);
    const auto most = wholeNumber(call.body["maxSessions"_L1]);
    // The reference server keeps the capacity of the registration.
    if (world.options.hosted() && most && *most > 0)
        worker.capacity = int(*most);
}

static HttpResponse acknowledged(World &world, const QJsonObject &more)
{
    QJsonObject body{
        {u"acknowledged"_s, true},
        {u"serverTime"_s, isoTime(world.clock.now())},
        {u"pendingWorkCount"_s, world.sessions.queueLength()},
    };
    for (auto it = more.begin(); it != more.end(); ++it)
        body[it.key()] = it.value();
    return json(body);
}

/// The first member the guide asks for that is missing or mistyped.
static QString missingOfV1(const Call &call)
{
    if (!isFilledText(call.body["workerId"_L1]))
        return u"workerId"_s;
    if (!isFilledText(call.body["hostname"_L1]))
        return u"hostname"_s;
    if (!isHostStatus(call.text("status"_L1)))
        return u"status"_s;
    for (const QString &name : {u"activeSessions"_s, u"maxSessions"_s}) {
        if (wholeNumber(call.body[name]).value_or(-1) < 0)
            return name;
    }
    return {};
}

// Source: agent/platform/PROTOCOL.md, "Heartbeat": POST /v1/daemon/heartbeat.
static HttpResponse heartbeatV1(World &world, const Call &call)
{
    if (const QString missing = missingOfV1(call); !missing.isEmpty())
        return refusal(400, missing + u" is required"_s);
    if (call.text("workerId"_L1) != call.caller.workerId)
        return refusal(403, u"Token does not match worker"_s);
    Worker *worker = world.workers.ask(call.caller.workerId);
    if (!worker)
        return refusal(404, u"Worker not found"_s);
    noteBeat(world, *worker, call, call.body["activeSessions"_L1].toInt());
    if (world.options.shape == Shape::Guide)
        return json({{u"ok"_s, true}, {u"serverTimeMs"_s, epochMs(world.clock.now())}});
    return acknowledged(world, {});
}

static void settleMutations(Worker &worker, const Call &call)
{
    const auto settle = [&worker](const QString &id) {
        return worker.mutations.removeIf([&id](const Mutation &mutation) { return mutation.id == id; }) > 0;
    };
    const QJsonArray applied = call.body["appliedMutations"_L1].toArray();
    for (const QJsonValue &id : applied) {
        if (settle(id.toString()))
            worker.appliedMutations.append(id.toString());
    }
    const QJsonArray failures = call.body["mutationFailures"_L1].toArray();
    for (const QJsonValue &failure : failures) {
        if (settle(failure["id"_L1].toString()))
            worker.mutationFailures.append(failure.toObject());
    }
}

static QJsonArray pending(const Worker &worker)
{
    QJsonArray out;
    for (const Mutation &mutation : worker.mutations) {
        out.append(QJsonObject{
            {u"id"_s, mutation.id},
            {u"op"_s, mutation.op},
            {u"params"_s, mutation.params},
            {u"requestedAt"_s, isoTime(mutation.requestedAt)},
            {u"requestedBy"_s, u"user_17"_s},
        });
    }
    return out;
}

// Source: agent/platform/PROTOCOL.md, "Heartbeat": POST /api/workers/{id}/heartbeat.
static HttpResponse heartbeatAf(World &world, const Call &call)
{
    const auto active = wholeNumber(call.body["activeCount"_L1]);
    if (!active || *active < 0)
        return refusal(400, u"activeCount is required"_s);
    Worker *worker = world.workers.ask(call.params.at(0));
    if (!worker)
        return refusal(404, u"Worker not found"_s);
    noteBeat(world, *worker, call, int(*active));
    QJsonObject more;
    if (world.options.hosted()) {
        settleMutations(*worker, call);
        if (!worker->mutations.isEmpty())
            more[u"pendingMutations"_s] = pending(*worker);
        if (!world.hostStatus.isEmpty())
            more[u"hostStatus"_s] = world.hostStatus;
    }
    return acknowledged(world, more);
}

QList<Route> heartbeatRoutes()
{
    return {
        {"POST", u"/v1/daemon/heartbeat"_s, Access::RuntimeJwt, Route::HostedOnly, heartbeatV1},
        {"POST", u"/api/workers/{id}/heartbeat"_s, Access::OwnWorker, Route::Everywhere, heartbeatAf},
    };
}

} // namespace rensei::demo
