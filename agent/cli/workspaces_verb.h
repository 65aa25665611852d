#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent workspaces [prune|discard]`: works without a running agent. `prune` exits with 1 when git is missing,
/// `discard` when nothing was discarded.
int showWorkspaces(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
