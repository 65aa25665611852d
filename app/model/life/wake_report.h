#pragma once

#include "agent/control/session_payload.h"
#include "agent/platform/public_sessions.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::app {

/// What became of the sessions of this computer while it slept. Only what is known for certain.
struct WakeReport {
    enum class Outcome {
        Completed,
        Failed,
        Stopped, ///< by a person
        RunsElsewhere, ///< the platform gave it to another computer, which works on it
        QueuedAgain, ///< it waits for a computer
        CompletedElsewhere,
        GivenAway, ///< it is not this computer's any more; nothing else is known
    };
    struct Line {
        QString name; ///< its issue, else its id
        Outcome outcome = Outcome::Completed;
        bool operator==(const Line &) const = default;
    };

    Instant from{}; ///< when it fell asleep
    Instant to{}; ///< when that was over
    QList<Line> lines; ///< not empty

    bool operator==(const WakeReport &) const = default;
};

/// Sleeps that are shorter are no news.
inline constexpr std::chrono::minutes minReportedSleep{5};

struct SleepFacts {
    Instant from{};
    Instant to{};
    QList<control::SessionPayload> before = {}; ///< what the agent ran when it fell asleep
    QList<control::SessionPayload> after = {}; ///< what the agent tells now, with what has ended
    QHash<QString, platform::PublicStatus> listed = {}; ///< by public id: what the platform lists now
};

/// nullopt when nothing has become of any of them, or the sleep was short.
std::optional<WakeReport> makeWakeReport(const SleepFacts &facts);

} // namespace rensei::app
