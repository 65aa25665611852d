#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QList>
#include <QString>

#include <optional>

namespace rensei::platform {

enum class HostStatus { Idle, Busy, Draining };

struct Load {
    double cpuPercent = 0;
    double memoryPercent = 0;
};

struct MutationFailure {
    QString id;
    QString error;
};

/// Both API variants send the union of the members in guide and schema; the AF-compatible one omits hostname, version
/// and region, which it does not define. Source: agent/platform/PROTOCOL.md, "Heartbeat".
struct HeartbeatRequest {
    QString workerId;
    QString hostname;
    QString version;
    QString region = {};
    HostStatus status = HostStatus::Idle;
    int activeSessions = 0;
    int maxSessions = 0;
    std::optional<Load> load = {}; ///< left out when it cannot be measured
    QStringList appliedMutations = {};
    QList<MutationFailure> mutationFailures = {};
    Instant sentAt = {};
};

/// POST /v1/daemon/heartbeat (runtime token only) and POST /api/workers/{id}/heartbeat; 10 s.
http::Request heartbeatV1(const HeartbeatRequest &request, SharedSecret bearer);
http::Request heartbeatAf(const HeartbeatRequest &request, SharedSecret bearer);

/// This host's state in the platform's pools. An unknown text is Ok: it must never stop a host.
enum class PoolState { Ok, Suspended, Unauthorized };

struct Mutation {
    QString id;
    QString operation;
    QString sessionId; ///< of session.kill: `params.sessionId`, else `params.id`
};

struct HeartbeatResponse {
    bool acknowledged = true; ///< false only when the reply says so explicitly
    std::optional<Instant> serverTime;
    int pendingWork = 0; ///< the length of the whole queue, not work for this host
    PoolState pool = PoolState::Ok;
    QString poolStatusText; ///< as received, to be shown to the user
    QList<Mutation> mutations;
};

HeartbeatResponse parseHeartbeatResponse(const QJsonObject &body);

} // namespace rensei::platform
