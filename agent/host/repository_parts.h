#pragma once

#include "agent/base/paths.h"
#include "agent/host/machine.h"
#include "agent/session/session.h"

#include <functional>

namespace rensei::host {

/// What sessions need for their working copies, as this computer has it now: git may have been installed since the
/// last call.
session::RepositoryParts repositoryParts(const StatePaths &paths, const ProcessFactory &makeProcess, Clock &clock,
    const std::function<MachineState(const QString &folder)> &readMachine);

} // namespace rensei::host
