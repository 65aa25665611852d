#pragma once

#include "agent/control/log_payload.h"
#include "agent/platform/session_activities.h"
#include "app/model/timeline/timeline_event.h"

#include <optional>

namespace rensei::app {

/// The event that a record of this computer's log is; nullopt for one that tells a person nothing. Texts come from
/// outside: they are cut, and freed of control characters. Source: agent/session/LOG_FORMAT.md, "Record types".
std::optional<TimelineEvent> timelineEvent(const control::LogEvent &record);

/// Takes from a record what it says about the session. Whether it said something.
bool learn(SessionFacts &facts, const control::LogEvent &record);

/// The event that an activity of the platform is. Source: agent/platform/PROTOCOL.md, "Session activities".
TimelineEvent timelineEvent(const platform::SessionActivity &activity);

} // namespace rensei::app
