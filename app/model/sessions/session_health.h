#pragma once

#include "app/model/sessions/session_row.h"

namespace rensei::app {

/// The mark at the head of a row.
enum class HealthMark {
    None, ///< it has ended and its health was not told: there is nothing to mark
    Unknown, ///< not told, or too old to be believed; not green
    Green,
    Yellow,
    Red,
};

/// `isStale`: the platform is out of reach, so that no row's health is known.
HealthMark healthMark(const SessionRow &row, bool isStale);

/// Whether somebody should look at it: it goes on, it is red, and that is no old news.
bool needsSomeone(const SessionRow &row);

/// How long it took, or for one at work has taken until `now`; never negative. nullopt when not told, and for one that
/// is queued: it has taken no time yet.
std::optional<std::chrono::milliseconds> durationOf(const SessionRow &row, Instant now);

} // namespace rensei::app
