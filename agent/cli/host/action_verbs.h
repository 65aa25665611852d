#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// `rensei-agent pause`, `resume`, `drain` and `stop`: one request to the agent, and its answer. They exit with 1 when
/// the agent cannot be asked or refuses.
int pauseAgent(const Invocation &invocation, Clock &clock);
int resumeAgent(const Invocation &invocation, Clock &clock);
/// Waits until the agent has no sessions left.
int drainAgent(const Invocation &invocation, Clock &clock);
/// Returns at once; the agent ends after its sessions. Its manager does not start it again, also when the agent does
/// not run now.
int stopAgent(const Invocation &invocation, Clock &clock);

/// `--timeout` in seconds: none when it is not given, a failure with a sentence when it is not a number up to a day.
[[nodiscard]] Result<std::optional<std::chrono::seconds>> timeoutOption(const Invocation &invocation);

} // namespace rensei::cli
