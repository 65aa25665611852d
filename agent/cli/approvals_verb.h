#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent approvals`: what sessions of this host's agent ask for; exits with 1 when it does not answer, or when
/// what is to be decided is not open any more.
int manageApprovals(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
