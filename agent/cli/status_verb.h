#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent status`: the four checks; exits with 0 when all pass, else with 1.
int showStatus(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
