#pragma once

#include "agent/base/paths.h"
#include "agent/platform/account.h"

namespace rensei::status {

/// How the platform's lists name this host, from what its agent left in the state folder and the system's name for this
/// machine. What is not known is left empty; nothing is written.
platform::HostIdentity ownIdentity(const StatePaths &paths);

} // namespace rensei::status
