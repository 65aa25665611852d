#pragma once

#include "agent/base/paths.h"
#include "agent/cli/command_line.h"
#include "agent/service/service_manager.h"

namespace rensei::cli {

/// The service that `install` makes with these options, so that the doctor finds the one that was made. Its command
/// names a folder or file only where that is not the usual one: naming the usual one makes no other service. It does
/// not get the variables of this program. The drain timeout is that of the configuration, of the defaults where that
/// cannot be read.
service::ServiceDefinition installedService(
    const Invocation &invocation, const StatePaths &paths, const QString &configFile);

} // namespace rensei::cli
