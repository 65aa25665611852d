#pragma once

#include "agent/base/paths.h"

#include <QtGlobal>

namespace rensei::app {

/// The process id of the agent that the desktop started, kept in its state folder, so that one whose desktop crashed is
/// known for what it is at the next start.
/// Written when it starts; a failure to write costs only that knowledge and is logged.
void rememberAgent(const StatePaths &paths, qint64 pid);

/// Whether the agent whose endpoint file is there now is the one that was remembered.
bool isRememberedAgent(const StatePaths &paths);

} // namespace rensei::app
