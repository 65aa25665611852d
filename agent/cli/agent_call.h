#pragma once

#include "agent/base/exit_code.h"
#include "agent/control/control_link.h"

namespace rensei::cli {

/// The User-Agent header of this program's requests.
QByteArray userAgent();

/// How long a command waits for an agent that is starting; it needs a second or two.
inline constexpr std::chrono::seconds agentStartWait{10};

/// Why the agent gives no usable answer, and what to do: two sentences.
QString explain(const control::ControlFailure &failure);

/// How a command ends that could not ask the agent.
ExitCode exitCodeOf(const control::ControlFailure &failure);

} // namespace rensei::cli
