#pragma once

#include "agent/control/control_link.h"

namespace rensei::cli {

/// How this program calls itself to servers.
QByteArray product();

/// What stands in the way of asking the agent, and what to do: two sentences.
QString explain(const control::ControlFailure &failure);

} // namespace rensei::cli
