#pragma once

#include "agent/platform/public_sessions.h"

namespace rensei::app {

/// How far a stop is that was asked for here. It is over when the platform lists the session as ended.
struct StopProgress {
    enum class Phase {
        Asked, ///< the request is on its way to the platform, or to this computer's agent
        Delivered, ///< the host has it
        Late, ///< asked more than two minutes ago
    };
    Phase phase = Phase::Asked;
    Instant since{}; ///< when it was asked for

    bool operator==(const StopProgress &) const = default;
};

/// A session in the list.
struct SessionRow {
    platform::PublicSession session;
    Instant seenAt{}; ///< when the platform last listed it
    bool isUnseen = false; ///< the last refresh should have shown it and did not; what is known of it may be old
    std::optional<StopProgress> stop = {};

    bool operator==(const SessionRow &) const = default;
};

/// What a reply changes in the list.
struct FeedUpdate {
    QList<SessionRow> changed; ///< new ones, and those of which anything is different; without their `stop`
    QStringList removed; ///< ids

    bool isEmpty() const { return changed.isEmpty() && removed.isEmpty(); }
};

} // namespace rensei::app
