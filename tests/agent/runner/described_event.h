#pragma once

#include "agent/runner/runner_event.h"

namespace rensei::tests {

/// An event as one line, for the conversations in tests/data/acp.
QString described(const runner::RunnerEvent &event);

} // namespace rensei::tests
