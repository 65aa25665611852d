#pragma once

#include "agent/base/paths.h"
#include "agent/base/result.h"

namespace rensei::service {

/// The file that keeps an agent stopped which a person has stopped. Only the Windows Task Scheduler needs it, because
/// its trigger repeats; systemd and launchd leave an agent stopped that ended with 0.
/// Source: agent/service/SERVICE.md, "A stop by a person".

/// Whether this system's manager starts again what a person has stopped. One implementation per system.
bool managerForgetsStops();

/// Before the agent is stopped, wherever a person stops it. Does nothing where the manager remembers by itself.
[[nodiscard]] Result<void> rememberStop(const StatePaths &paths, bool isNeeded = managerForgetsStops());

/// At an explicit start. No failure when there is nothing to forget.
[[nodiscard]] Result<void> forgetStop(const StatePaths &paths);

/// An agent started with `--service` then ends at once with 0.
bool isStoppedByUser(const StatePaths &paths);

} // namespace rensei::service
