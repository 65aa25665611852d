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

/// All that one demo platform knows. The parts refer to each other, so it stays where it was made.
struct World {
    explicit World(Options wanted)
        : options(std::move(wanted))
        , keys(options, clock)
        , workers(options, clock)
        , sessions(options, clock)
        , publicLimit(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(World)

    /// Lets everything happen that time brings: expired workers, orphaned sessions.
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
    QJsonObject hostStatus; ///< for AF heartbeats; empty: none
    QHash<QString, QJsonObject> promptAnswers; ///< by idempotency key
    int mutations = 0;
};

} // namespace rensei::demo
