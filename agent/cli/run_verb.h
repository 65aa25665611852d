#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent run`: runs the host agent until it has stopped.
int runAgent(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
