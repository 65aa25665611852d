#pragma once

#include "agent/base/paths.h"
#include "app/model/account/host_key.h"

namespace rensei::app {

/// With which this computer was set up, from what that wrote down.
OwnHostKey readOwnHostKey(const StatePaths &paths);

/// The platform that this computer's agent last registered with; "" for none.
QString registeredServerUrl(const StatePaths &paths);

} // namespace rensei::app
