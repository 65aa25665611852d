#include "agent/platform/heartbeat.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <algorithm>
#include <cmath>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString wordFor(HostStatus status)
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

static QJsonArray failuresOf(const HeartbeatRequest &beat)
{
    QJsonArray failures;
    for (const MutationFailure &failure : beat.mutationFailures)
        failures.append(QJsonObject{{u"id"_s, failure.id}, {u"error"_s, failure.error}});
    return failures;
}

// `activeCount` is what the schema requires, `activeSessions` and `maxSessions` what the guide does.
static QJsonObject commonBody(const HeartbeatRequest &beat)
{
    QJsonObject body{{u"activeCount"_s, beat.activeSessions}, {u"activeSessions"_s, beat.activeSessions},
        {u"maxSessions"_s, beat.maxSessions}, {u"status"_s, wordFor(beat.status)}};
    if (beat.load && std::isfinite(beat.load->cpuPercent) && std::isfinite(beat.load->memoryPercent)) {
        body.insert(u"load"_s,
            QJsonObject{{u"cpu"_s, std::clamp(beat.load->cpuPercent, 0.0, 100.0)},
                {u"memory"_s, std::clamp(beat.load->memoryPercent, 0.0, 100.0)}});
    }
    if (!beat.appliedMutations.isEmpty())
        body.insert(u"appliedMutations"_s, QJsonArray::fromStringList(beat.appliedMutations));
    if (!beat.mutationFailures.isEmpty())
        body.insert(u"mutationFailures"_s, failuresOf(beat));
    if (beat.sentAt != Instant())
        body.insert(u"sentAt"_s, toIso(beat.sentAt));
    return body;
}

static http::Request beatRequest(const QString &path, QJsonObject body, SharedSecret bearer)
{
    http::Request request = post(path, std::move(body), std::move(bearer));
    request.deadline = 10s;
    return request;
}

http::Request heartbeatV1(const HeartbeatRequest &beat, SharedSecret bearer)
{
    QJsonObject body = commonBody(beat);
    body.insert(u"workerId"_s, beat.workerId);
    body.insert(u"hostname"_s, beat.hostname);
    body.insert(u"version"_s, beat.version);
    body.insert(u"capabilities"_s, QJsonArray());
    if (!beat.region.isEmpty())
        body.insert(u"region"_s, beat.region);
    return beatRequest(u"/v1/daemon/heartbeat"_s, body, std::move(bearer));
}

http::Request heartbeatAf(const HeartbeatRequest &beat, SharedSecret bearer)
{
    return beatRequest(workerPath(beat.workerId, u"/heartbeat"_s), commonBody(beat), std::move(bearer));
}

static PoolState poolStateFrom(const QString &word)
{
    if (word.startsWith("pool_"_L1))
        return PoolState::Suspended;
    return word == "unauthorized"_L1 ? PoolState::Unauthorized : PoolState::Ok;
}

static QList<Mutation> mutationsIn(const JsonReader &in)
{
    QList<Mutation> mutations;
    for (const QJsonObject &object : objects(in, "pendingMutations"_L1)) {
        const JsonReader item(object);
        const Mutation mutation{
            text(item, "id"_L1), text(item, "op"_L1), text(within(item, "params"_L1), {"sessionId"_L1, "id"_L1})};
        // Without an id it can be neither acknowledged nor refused, and would be carried out anew with every beat.
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
    out.poolWord = text(within(in, "hostStatus"_L1), "status"_L1);
    out.pool = poolStateFrom(out.poolWord);
    out.mutations = mutationsIn(in);
    return out;
}

} // namespace rensei::platform
