#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent sessions`: the sessions of this host's agent; exits with 1 when it does not answer.
int showSessions(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
