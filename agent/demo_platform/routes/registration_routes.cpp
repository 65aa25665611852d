#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static Worker makeWorker(const Call &call, int capacity, const Caller &registered)
{
    Worker worker;
    worker.hostname = call.text("hostname"_L1);
    worker.machineId = call.text("machineId"_L1);
    worker.version = call.text("version"_L1);
    worker.projectId = registered.projectId.isEmpty() ? call.text("projectId"_L1) : registered.projectId;
    worker.capacity = capacity;
    worker.reportedStatus = u"idle"_s;
    const QJsonArray projects = call.body["projects"_L1].toArray();
    for (const QJsonValue &name : projects)
        worker.projects.append(name.toString());
    return worker;
}

// Source: agent/platform/PROTOCOL.md, "Worker registration": POST /v1/daemon/register.
static HttpResponse registerV1(PlatformState &state, const Call &call)
{
    const Caller registered = state.keys.callerOfToken(call.text("registrationToken"_L1));
    if (registered.kind != CallerKind::RegistrationToken)
        return errorResponse(401, u"Invalid registration token"_s);
    if (call.text("hostname"_L1).isEmpty())
        return errorResponse(400, u"hostname is required"_s);
    const auto capacity = wholeNumber(call.body["maxAgents"_L1]);
    if (!capacity)
        return errorResponse(400, u"maxAgents is required"_s);
    if (*capacity <= 0)
        return errorResponse(400, u"maxAgents must be greater than 0"_s);

    const Worker &worker = state.workers.add(makeWorker(call, int(*capacity), registered));
    const RuntimeToken token = state.keys.issue(worker.id, registered);
    return json(
        {
            {u"workerId"_s, worker.id},
            {u"runtimeJwt"_s, QString::fromLatin1(token.token)},
            {u"heartbeatIntervalSeconds"_s, state.options.heartbeatInterval.count()},
            {u"pollIntervalSeconds"_s, state.options.pollInterval.count()},
        },
        201);
}

// Source: agent/platform/PROTOCOL.md, "Worker registration": POST /api/workers/register.
static HttpResponse registerAf(PlatformState &state, const Call &call)
{
    if (call.text("hostname"_L1).isEmpty())
        return errorResponse(400, u"hostname is required"_s);
    const auto capacity = wholeNumber(call.body["capacity"_L1]);
    if (!capacity || *capacity < 1)
        return errorResponse(400, u"capacity must be at least 1"_s);

    Worker &worker = state.workers.add(makeWorker(call, int(*capacity), call.caller));
    QJsonObject body{
        {u"workerId"_s, worker.id},
        {u"heartbeatInterval"_s, state.options.heartbeatInterval.count() * 1000},
        {u"pollInterval"_s, state.options.pollInterval.count() * 1000},
    };
    if (state.options.hosted()) {
        const RuntimeToken token = state.keys.issue(worker.id, call.caller);
        body[u"runtimeToken"_s] = QString::fromLatin1(token.token);
        body[u"runtimeTokenExpiresAt"_s] = isoTime(token.expires);
    } else {
        // The reference server does not bind keys to projects.
        worker.projectId.clear();
    }
    return json(body, 201);
}

// Source: agent/platform/PROTOCOL.md, "Token refresh". The registration token is accepted too, because published
// workers refresh with it.
static HttpResponse refreshToken(PlatformState &state, const Call &call)
{
    if (state.keys.isRevoked(call.caller.registration))
        return errorResponse(401, u"Invalid registration token"_s);
    if (!state.workers.findOrRestore(call.params.at(0)))
        return errorResponse(404, u"Worker not found"_s);
    const RuntimeToken token = state.keys.issue(call.params.at(0), call.caller);
    const QString expiry = state.options.shape == Shape::Guide ? u"runtimeTokenExpiresAt"_s : u"expiresAt"_s;
    return json({{u"runtimeToken"_s, QString::fromLatin1(token.token)}, {expiry, isoTime(token.expires)}});
}

QList<Route> registrationRoutes()
{
    return {
        {"POST", u"/v1/daemon/register"_s, Access::Open, Route::HostedOnly, registerV1},
        {"POST", u"/api/workers/register"_s, Access::Register, Route::Everywhere, registerAf},
        {"POST", u"/api/workers/{id}/refresh-token"_s, Access::OwnWorker, Route::HostedOnly, refreshToken},
    };
}

} // namespace rensei::demo
