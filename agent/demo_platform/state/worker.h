#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::demo {

/// An operator's order that a heartbeat carries until it is acknowledged.
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
    QString projectId; ///< the one its registration token is bound to
    QStringList projects; ///< names; empty accepts all
    int capacity = 1;
    int activeCount = 0; ///< as it said itself
    QString said; ///< idle, busy or draining, as it said itself
    bool cached = true; ///< false: evicted, but its record is kept (hosted)
    bool madeUp = false; ///< one of the other hosts: never expires, never asks
    Instant registeredAt;
    Instant lastHeartbeat;
    QList<Mutation> mutations;
    QStringList appliedMutations;
    QList<QJsonObject> mutationFailures;
};

} // namespace rensei::demo
