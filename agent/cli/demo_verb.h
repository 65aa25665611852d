#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

#include <QStringList>

namespace rensei::cli {

/// `rensei-agent demo`: see Demo. Exits with 0 unless a part of it failed.
int runDemo(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
