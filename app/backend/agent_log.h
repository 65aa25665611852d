#pragma once

#include "agent/base/paths.h"

#include <QStringList>

namespace rensei::app {

/// The last lines of the agent's log, oldest first, each as `14:02:11  warning  host: message`, followed by the last
/// lines of its standard error, if the desktop started it. Reads at most 64 KiB of each file. Contains no secrets.
QStringList lastAgentLines(const StatePaths &paths, qsizetype maxLines);

/// The file for the standard error of an agent that the desktop starts.
QString agentErrorFile(const StatePaths &paths);

} // namespace rensei::app
