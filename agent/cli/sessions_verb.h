#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent sessions`: this host's sessions as its agent knows them; 1 when the agent does not tell.
int showSessions(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
