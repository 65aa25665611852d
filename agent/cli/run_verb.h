#pragma once

#include "agent/cli/agent_run.h"

namespace rensei::cli {

/// Exit codes of `rensei-agent run`. Source: the host agent's behaviour, "Signals and exit codes".
enum RunnerExit {
    RunEnded = 0, ///< stopped in good order; a supervisor must not start it again
    RunFailed = 1, ///< the state folder or the control API cannot be used
    RunLocked = 75, ///< another agent uses this state folder
};

/// Runs the host until it has left. A QCoreApplication must exist; its event loop runs in here.
int runHost(const RunOptions &options, Clock &clock);

} // namespace rensei::cli
