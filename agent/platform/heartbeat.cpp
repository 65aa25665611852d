#include "agent/platform/heartbeat.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString wireName(HostStatus status)
{
    switch (status) {
    case HostStatus::Idle:
        return u"idle"_s;
    case HostStatus::Busy:
        return u"busy"_s;
    case HostStatus::Draining:
        return u"draining"_s;
    }
    Q_UNREACHABLE();
}

static QJsonArray failuresOf(const HeartbeatRequest &request)
{
    QJsonArray failures;
    for (const MutationFailure &failure : request.mutationFailures)
        failures.append(QJsonObject{{u"id"_s, failure.id}, {u"error"_s, failure.error}});
    return failures;
}

// `activeCount` is required by the schema, `activeSessions` and `maxSessions` by the guide.
static QJsonObject commonBody(const HeartbeatRequest &request)
{
    QJsonObject body{{u"activeCount"_s, request.activeSessions}, {u"activeSessions"_s, request.activeSessions},
        {u"maxSessions"_s, request.maxSessions}, {u"status"_s, wireName(request.status)}};
    if (request.load && std::isfinite(request.load->cpuPercent) && std::isfinite(request.load->memoryPercent)) {
        body.insert(u"load"_s,
            QJsonObject{{u"cpu"_s, std::clamp(request.load->cpuPercent, 0.0, 100.0)},
                {u"memory"_s, std::clamp(request.load->memoryPercent, 0.0, 100.0)}});
    }
    if (!request.appliedMutations.isEmpty())
        body.insert(u"appliedMutations"_s, QJsonArray::fromStringList(request.appliedMutations));
    if (!request.mutationFailures.isEmpty())
        body.insert(u"mutationFailures"_s, failuresOf(request));
    if (request.sentAt != Instant())
        body.insert(u"sentAt"_s, toIso(request.sentAt));
    return body;
}

static http::Request heartbeatRequest(const QString &path, QJsonObject body, SharedSecret bearer)
{
    http::Request out = post(path, std::move(body), std::move(bearer));
    out.deadline = 10s;
    return out;
}

http::Request heartbeatV1(const HeartbeatRequest &request, SharedSecret bearer)
{
    QJsonObject body = commonBody(request);
    body.insert(u"workerId"_s, request.workerId);
    body.insert(u"hostname"_s, request.hostname);
    body.insert(u"version"_s, request.version);
    body.insert(u"capabilities"_s, QJsonArray());
    if (!request.region.isEmpty())
        body.insert(u"region"_s, request.region);
    return heartbeatRequest(u"/v1/daemon/heartbeat"_s, body, std::move(bearer));
}

http::Request heartbeatAf(const HeartbeatRequest &request, SharedSecret bearer)
{
    return heartbeatRequest(workerPath(request.workerId, u"/heartbeat"_s), commonBody(request), std::move(bearer));
}

static PoolState poolStateFrom(const QString &status)
{
    if (status.startsWith("pool_"_L1))
        return PoolState::Suspended;
    return status == "unauthorized"_L1 ? PoolState::Unauthorized : PoolState::Ok;
}

static QList<Mutation> mutationsIn(const JsonReader &in)
{
    QList<Mutation> mutations;
    for (const QJsonObject &object : objects(in, "pendingMutations"_L1)) {
        const JsonReader item(object);
        const Mutation mutation{
            text(item, "id"_L1), text(item, "op"_L1), text(within(item, "params"_L1), {"sessionId"_L1, "id"_L1})};
        // Without an id it can be neither acknowledged nor refused, so every heartbeat would apply it again.
        if (!mutation.id.isEmpty())
            mutations.append(mutation);
    }
    return mutations;
}

HeartbeatResponse parseHeartbeatResponse(const QJsonObject &body)
{
    const JsonReader in(body);
    HeartbeatResponse out;
    out.acknowledged = in.maybeBool("ok"_L1).value_or(true) && in.maybeBool("acknowledged"_L1).value_or(true);
    out.serverTime = in.maybeInstant({"serverTimeMs"_L1, "serverTime"_L1});
    out.pendingWork = count(in, "pendingWorkCount"_L1);
    out.poolStatusText = text(within(in, "hostStatus"_L1), "status"_L1);
    out.pool = poolStateFrom(out.poolStatusText);
    out.mutations = mutationsIn(in);
    return out;
}

} // namespace rensei::platform
