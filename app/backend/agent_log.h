#pragma once

#include "agent/base/paths.h"

#include <QStringList>

namespace rensei::app {

/// The last lines of the agent's log, oldest first, each as `14:02:11  warning  host: what happened`, and behind them
/// what the agent last wrote to its standard error, if it was started by the desktop. Reads 64 KiB of each at most;
/// secrets were taken out when they were written.
QStringList lastAgentLines(const StatePaths &paths, qsizetype most);

/// Where the standard error of an agent goes that the desktop started.
QString agentErrorFile(const StatePaths &paths);

} // namespace rensei::app
