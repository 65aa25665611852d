#pragma once

#include "agent/cli/agent_run.h"

namespace rensei::cli {

/// Runs the host until it has stopped, and returns an ExitCode. A QCoreApplication must exist; its event loop runs in
/// here.
int runHost(const RunOptions &options, Clock &clock);

} // namespace rensei::cli
