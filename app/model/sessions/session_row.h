#pragma once

#include "agent/platform/public_sessions.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace rensei::app {

/// The progress of a stop that the user requested. It is over when the platform lists the session as ended.
struct StopProgress {
    enum class Phase {
        Requested, ///< sent to the platform, or to this computer's agent
        Delivered, ///< the session's host has received it
        Late, ///< requested more than two minutes ago
    };
    Phase phase = Phase::Requested;
    Instant since{}; ///< when it was requested

    bool operator==(const StopProgress &) const = default;
};

/// What this computer's agent knows of a session that runs here.
struct LocalFacts {
    QString title = {}; ///< of its issue; "" when not known, like the project's name
    QString project = {};
    std::optional<platform::Money> cost = {}; ///< so far
    QString exitReason = {}; ///< why it ended, in the agent's words; "" while it has not

    bool operator==(const LocalFacts &) const = default;
};

/// A session in the list.
struct SessionRow {
    platform::PublicSession session;
    Instant seenAt{}; ///< when the platform last listed it
    bool isUnseen = false; ///< missing from the last refresh, so it may be out of date
    bool isWaiting = false; ///< for a person, see AttentionItem
    std::optional<StopProgress> stop = {};
    std::optional<Instant> ghostSince = {}; ///< see GhostSession; only of one that works
    std::optional<LocalFacts> local = {}; ///< nullopt for one that does not run on this computer

    bool operator==(const SessionRow &) const = default;
};

/// The difference that a reply makes to the list.
struct FeedUpdate {
    QList<SessionRow> changed; ///< added and changed sessions, without what the platform does not tell
    QStringList removed; ///< ids

    bool isEmpty() const { return changed.isEmpty() && removed.isEmpty(); }
};

} // namespace rensei::app
