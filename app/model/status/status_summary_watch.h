#pragma once

#include "app/model/status/status_summary.h"

namespace rensei::app {

/// Sets the rows of the agent and of the platform where inputs.watched is there.
void classifyWatched(StatusSummary &summary);

} // namespace rensei::app
