#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent sessions`: those of this computer's agent, and `stop`, `prompt`, `show` and `open` for any session of
/// the platform. Exits with 1 when it was refused or there is no such session.
int manageSessions(const Invocation &invocation, Clock &clock);

/// `rensei-agent projects`: those of the account. Exits with 1 when the platform does not tell.
int listProjects(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
