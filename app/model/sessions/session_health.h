#pragma once

#include "app/model/sessions/session_gist.h"

#include <chrono>
#include <optional>

namespace rensei::app {

/// The health indicator in the first column of a row.
enum class HealthMark {
    None, ///< the session has ended and its health is not known: the cell is empty
    Unknown, ///< not known, or out of date
    Green,
    Yellow,
    Red,
};

/// A session that works without a run of it is red. `isStale`: the platform cannot be reached, so the health of all
/// rows is unknown.
HealthMark healthMark(const SessionRow &row, bool isStale);

/// Whether a live session has red health according to the latest refresh, or works without a run of it.
bool needsAttention(const SessionRow &row);

/// Whether a live session waits for a person because it has a question.
bool isAsking(const SessionRow &row);

/// When it ended; nullopt while it is live, and when that is not known.
std::optional<Instant> endOf(const SessionGist &session);

/// The session's run time, up to `now` while it works; never negative. nullopt when not known and while queued.
std::optional<std::chrono::milliseconds> durationOf(const SessionGist &session, Instant now);
std::optional<std::chrono::milliseconds> durationOf(const SessionRow &row, Instant now);

} // namespace rensei::app
