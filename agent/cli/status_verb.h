#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent status`: the four checks; 0 when all of them pass, 1 when any does not.
int showStatus(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
