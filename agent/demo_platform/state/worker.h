#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::demo {

/// An operator's command, sent with heartbeats until the host acknowledges it.
struct Mutation {
    QString id;
    QString op;
    QJsonObject params;
    Instant requestedAt;
};

/// A registered host.
struct Worker {
    QString id;
    QString hostname;
    QString machineId;
    QString version;
    QString projectId; ///< of its registration token
    QStringList projects; ///< names; empty: all
    int capacity = 1;
    int activeCount = 0; ///< as reported by the host
    QString reportedStatus; ///< idle, busy or draining
    bool cached = true; ///< false: evicted, but its record is still stored (hosted)
    bool isSimulated = false; ///< never expires and sends no requests
    Instant registeredAt;
    Instant lastHeartbeat;
    QList<Mutation> mutations;
    QStringList appliedMutations;
    QList<QJsonObject> mutationFailures;
};

} // namespace rensei::demo
