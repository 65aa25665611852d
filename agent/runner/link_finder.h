#pragma once

#include "agent/runner/runner_event.h"

namespace rensei::runner {

/// The pull requests (merge requests) whose addresses are in what the runner said or got as the output of a tool. Of a
/// tool's output only when it names a single one: a list of them is not the work of this session. Pure.
QList<LinkFound> pullRequestsIn(const RunnerEvent &event);

} // namespace rensei::runner
