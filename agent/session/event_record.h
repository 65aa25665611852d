#pragma once

#include "agent/runner/runner_event.h"
#include "agent/session/session_log_state.h"

#include <optional>

namespace rensei::session {

/// A log record made from a runner's event. Links are always the complete set, usage is always the totals.
struct EventRecord {
    LogRecordType type = LogRecordType::Note;
    QJsonObject data;
};

/// nullopt when the event adds nothing new.
std::optional<EventRecord> recordFor(const runner::RunnerEvent &event, const SessionLogState &state);

/// One line to show as the last activity; "" when the event is not an activity.
QString activityText(const runner::RunnerEvent &event);

/// `current` updated by `report`: a delta is added, a total replaces the values that it contains.
platform::Usage addUsage(const platform::Usage &current, const runner::UsageReport &report);

/// The time at which what waits for a limit without a known end is tried again, at about the time that it asks for;
/// everything else as it is.
runner::RunnerEvent withRetryTime(const runner::RunnerEvent &event, Instant now);

} // namespace rensei::session
