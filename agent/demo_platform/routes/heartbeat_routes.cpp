#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static bool isHostStatus(const QString &text)
{
    return text == u"idle"_s || text == u"busy"_s || text == u"draining"_s;
}

static void recordHeartbeat(PlatformState &state, Worker &worker, const Call &call, int active)
{
    worker.lastHeartbeat = state.clock.now();
    worker.activeCount = active;
    worker.reportedStatus = call.text("status"_L1);
    const auto maxSessions = wholeNumber(call.body["maxSessions"_L1]);
    // The reference server keeps the capacity of the registration.
    if (state.options.hosted() && maxSessions && *maxSessions > 0)
        worker.capacity = int(*maxSessions);
}

static HttpResponse acknowledgement(PlatformState &state, const QJsonObject &extra)
{
    QJsonObject body{
        {u"acknowledged"_s, true},
        {u"serverTime"_s, isoTime(state.clock.now())},
        {u"pendingWorkCount"_s, state.sessions.queueLength()},
    };
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body[it.key()] = it.value();
    return json(body);
}

/// The first member required by the guide that is missing or has a wrong type.
static QString firstMissingFieldV1(const Call &call)
{
    if (!isNonEmptyText(call.body["workerId"_L1]))
        return u"workerId"_s;
    if (!isNonEmptyText(call.body["hostname"_L1]))
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
static HttpResponse heartbeatV1(PlatformState &state, const Call &call)
{
    if (const QString missing = firstMissingFieldV1(call); !missing.isEmpty())
        return errorResponse(400, missing + u" is required"_s);
    if (call.text("workerId"_L1) != call.caller.workerId)
        return errorResponse(403, u"Token does not match worker"_s);
    Worker *worker = state.workers.findForRequest(call.caller.workerId);
    if (!worker)
        return errorResponse(404, u"Worker not found"_s);
    recordHeartbeat(state, *worker, call, call.body["activeSessions"_L1].toInt());
    if (state.options.shape == Shape::Guide)
        return json({{u"ok"_s, true}, {u"serverTimeMs"_s, epochMs(state.clock.now())}});
    return acknowledgement(state, {});
}

static void acknowledgeMutations(Worker &worker, const Call &call)
{
    const auto acknowledge = [&worker](const QString &id) {
        return worker.mutations.removeIf([&id](const Mutation &mutation) { return mutation.id == id; }) > 0;
    };
    const QJsonArray applied = call.body["appliedMutations"_L1].toArray();
    for (const QJsonValue &id : applied) {
        if (acknowledge(id.toString()))
            worker.appliedMutations.append(id.toString());
    }
    const QJsonArray failures = call.body["mutationFailures"_L1].toArray();
    for (const QJsonValue &failure : failures) {
        if (acknowledge(failure["id"_L1].toString()))
            worker.mutationFailures.append(failure.toObject());
    }
}

static QJsonArray pendingMutations(const Worker &worker)
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
static HttpResponse heartbeatAf(PlatformState &state, const Call &call)
{
    const auto active = wholeNumber(call.body["activeCount"_L1]);
    if (!active || *active < 0)
        return errorResponse(400, u"activeCount is required"_s);
    Worker *worker = state.workers.findForRequest(call.params.at(0));
    if (!worker)
        return errorResponse(404, u"Worker not found"_s);
    recordHeartbeat(state, *worker, call, int(*active));
    QJsonObject extra;
    if (state.options.hosted()) {
        acknowledgeMutations(*worker, call);
        if (!worker->mutations.isEmpty())
            extra[u"pendingMutations"_s] = pendingMutations(*worker);
        if (!state.hostStatus.isEmpty())
            extra[u"hostStatus"_s] = state.hostStatus;
    }
    return acknowledgement(state, extra);
}

QList<Route> heartbeatRoutes()
{
    return {
        {"POST", u"/v1/daemon/heartbeat"_s, Access::RuntimeJwt, Route::HostedOnly, heartbeatV1},
        {"POST", u"/api/workers/{id}/heartbeat"_s, Access::OwnWorker, Route::Everywhere, heartbeatAf},
    };
}

} // namespace rensei::demo
