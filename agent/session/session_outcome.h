#pragma once

#include "agent/runner/runner_event.h"
#include "agent/session/session_log_state.h"
#include "agent/session/stop_reason.h"

#include <optional>

namespace rensei::session {

/// How a session ended, given why it was being stopped (if it was) and what its runner came to.
/// A person's stop is `stopped`, never `failed`, which would be dispatched again; what is cut short because the host
/// leaves is left to be queued again where deregistering does that. Source: platform docs, "FSM status transition", and
/// architecture, "Settled" 5.
Outcome outcomeOf(
    std::optional<StopReason> stop, const Finished &conclusion, const platform::Usage &usage, bool selfHosted);

/// What is owed for a session whose log a former run of the agent left. Source: platform docs, "Reference sequence",
/// and architecture, flow 2.
enum class AfterRestart {
    Nothing, ///< it was closed
    Report, ///< its outcome is known; the rest of the words is owed
    Stop, ///< it was being stopped for a person: it ends as stopped
    Abandon, ///< it was no longer ours
    HandBack, ///< it never started and can be given back whole
    Fail, ///< it was at work, or would be queued again without its secrets
};
AfterRestart afterRestart(const SessionLogState &digest);

} // namespace rensei::session
