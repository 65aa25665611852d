#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/install/receipt.h"

namespace rensei::cli {

/// With the platform that the installation was for as `--platform`, unless one was named: what was set up can be taken
/// back whatever became of the configuration.
Invocation aboutReceipt(Invocation invocation, const install::Receipt &receipt);

/// Takes back what `install` did.
int uninstallAgent(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
