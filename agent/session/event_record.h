#pragma once

#include "agent/runner/runner_event.h"
#include "agent/session/session_log_state.h"

#include <optional>

namespace rensei::session {

/// What a runner's event becomes in the session's log; nullopt when it tells nothing new. Links are always the whole
/// set, usage always the totals.
struct Entry {
    LogRecordType fact = LogRecordType::Note;
    QJsonObject data;
};
std::optional<Entry> entryFor(const RunnerEvent &event, const SessionLogState &digest);

/// One line for people: the last thing the runner said or did; "" when the event is neither.
QString activityText(const RunnerEvent &event);

/// `now` after `report`: a delta adds up, a total replaces what it names.
platform::Usage totalled(const platform::Usage &now, const UsageReport &report);

} // namespace rensei::session
