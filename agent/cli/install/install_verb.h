#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `install`, and `repair`, which is the same on a computer where something of it is done.
int installAgent(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
