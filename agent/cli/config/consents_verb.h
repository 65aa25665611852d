#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent consents [list|forget SUBJECT]`: what the owner of this computer said about work of repositories and
/// projects, shown, or taken back, so that it is asked about again; by the agent where it runs. Exits with 1 when it
/// cannot be.
int manageConsents(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
