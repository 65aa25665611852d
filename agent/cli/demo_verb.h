#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

#include <QStringList>

namespace rensei::cli {

/// `rensei-agent demo`: see Demo. Ends with 0 unless a part of it failed.
int runDemo(const Invocation &invocation, Clock &clock);

/// `environment` without what is addressed to an agent or command of the user's own: their keys and tokens.
QStringList demoEnvironment(const QStringList &environment);

} // namespace rensei::cli
