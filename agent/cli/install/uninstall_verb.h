#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// Takes back what `install` did.
int uninstallAgent(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
