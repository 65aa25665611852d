#pragma once

#include "agent/base/paths.h"
#include "agent/platform/account.h"

namespace rensei::status {

/// The names that this host has in the platform's lists, read from the agent's state folder and the system's host name.
/// What is not known is left empty.
platform::HostIdentity ownIdentity(const StatePaths &paths);

} // namespace rensei::status
