#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent logs`: the last lines of the agent's log, read from its file, so that it works while the agent is
/// down; with `--follow` also what comes, until stopped. Exits with 1 when there is no log.
int showLogs(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
