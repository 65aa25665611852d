#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent doctor [--json] [--fix ID] [--bundle FILE]`: checks everything that a host needs, with or without a
/// running agent; or does the fix of one check and checks again; or saves the report with what else helps to find a
/// fault. Exits with 0 when nothing fails; with a bundle, when it was saved. Source: agent/doctor/DOCTOR.md, "Command
/// line".
int runDoctor(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
