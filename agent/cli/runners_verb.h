#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/runner/runner_catalog.h"

#include <QJsonArray>

namespace rensei::cli {

/// `rensei-agent runners`: the runners that this computer knows, which of them are installed, and how to get the
/// others.
int showRunners(const Invocation &invocation, Clock &clock);

/// Its answers. Source: agent/runner/RUNNERS.md, "Built-in profiles".
QJsonArray toJson(const QList<runner::ListedRunner> &runners);
/// `now`: for the age of what was checked.
QStringList runnerLines(const QList<runner::ListedRunner> &runners, Instant now);

} // namespace rensei::cli
