#pragma once

#include "agent/demo_platform/http/platform_clock.h"
#include "agent/demo_platform/http/rate_limit.h"
#include "agent/demo_platform/state/keys.h"
#include "agent/demo_platform/state/options.h"
#include "agent/demo_platform/state/session_store.h"
#include "agent/demo_platform/state/worker_registry.h"

#include <QHash>
#include <QJsonObject>

namespace rensei::demo {

/// The data of one demo platform. Not movable, because the parts refer to each other.
struct PlatformState {
    explicit PlatformState(Options initialOptions)
        : options(std::move(initialOptions))
        , keys(options, clock)
        , workers(options, clock)
        , sessions(options, clock)
        , publicLimit(clock)
        , keyLimit(clock, options.keyRequestsPerMinute)
    {
    }
    Q_DISABLE_COPY_MOVE(PlatformState)

    /// Applies the timeouts of workers and sessions.
    void sweep()
    {
        workers.expire();
        sessions.sweep([this](const QString &workerId) { return workers.isGone(workerId); });
    }

    const Options options;
    PlatformClock clock;
    Keys keys;
    WorkerRegistry workers;
    SessionStore sessions;
    RateLimit publicLimit;
    RateLimit keyLimit; ///< of the key routes
    QJsonObject hostStatus; ///< of AF heartbeats; empty: none
    QHash<QString, QJsonObject> promptResponses; ///< by idempotency key
    int mutationCount = 0;
};

} // namespace rensei::demo
