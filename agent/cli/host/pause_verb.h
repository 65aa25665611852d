#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent pause` and `rensei-agent resume`; exit with 1 when the agent does not answer or refuses.
int pauseAgent(const Invocation &invocation, Clock &clock);
int resumeAgent(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
