#pragma once

#include "agent/runner/runner_event.h"
#include "agent/session/session_log_state.h"
#include "agent/session/stop_reason.h"

#include <optional>

namespace rensei::session {

/// How a session ended, given why it was stopped (if it was) and how its runner ended.
/// A stop by a person is `stopped`, never `failed`, which would be dispatched again. A session that the host's shutdown
/// interrupts is left to be queued again where deregistering does that. Source: agent/platform/PROTOCOL.md, "Session
/// status transitions"; agent/decisions/003-one-terminal-status.md, "Decision".
Outcome outcomeOf(
    std::optional<StopReason> stop, const runner::Finished &conclusion, const platform::Usage &usage, bool selfHosted);

/// The kind of a session's end in one word, for programs: `completed`, `operator-cancelled`, `timeout`, `no-progress`,
/// `lost-ownership`, `host-stopping`, `no-credential`, `rejected`, `spawn-failed`, `worktree-provision`, `silent-exit`,
/// `over-limit`, `rate-limit`, `host-restarted`, `continued`, else `failed`.
QString exitKindOf(const Outcome &outcome, const QString &stopReason);

/// What to do with a session whose log a previous run of the agent left. Source: agent/session/LOG_FORMAT.md, "What a
/// crash leaves".
enum class AfterRestart {
    Nothing, ///< it was closed
    Report, ///< its outcome is known: deliver what is pending
    Stop, ///< a person was stopping it: it ends as stopped
    Abandon, ///< owned by another worker
    GoOn, ///< it was paused, or waited for the end of a limit, and can go on, if it is still ours
    Reject, ///< it never started and the item is complete
    Fail, ///< it was running, or would be queued again without its secrets
};
AfterRestart afterRestart(const SessionLogState &state);

} // namespace rensei::session
