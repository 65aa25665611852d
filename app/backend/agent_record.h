#pragma once

#include "agent/base/paths.h"

#include <QtGlobal>

namespace rensei::app {

/// Saves the process id of the agent that the desktop started in its state folder, so that the next start recognizes it
/// even after the desktop has crashed. A failure is only logged.
void recordAgent(const StatePaths &paths, qint64 pid);

/// Removes what recordAgent() wrote, once that agent is no more.
void forgetAgent(const StatePaths &paths);

/// Whether the agent of the current endpoint file is the recorded one.
bool isRecordedAgent(const StatePaths &paths);

} // namespace rensei::app
