#pragma once

#include "agent/demo_platform/state/platform_state.h"

namespace rensei::demo {

/// Adds `Options::simulatedHosts` hosts that stay online without heartbeats.
void addSimulatedHosts(PlatformState &state);

/// Adds `Options::seedSessions` sessions of the last hours: most are finished, one runs on a simulated host until it
/// completes, and one is parked behind it. With `Options::hasTroubledSessions` two more run on simulated hosts: a long
/// one (yellow) and one that repeats the same tool call (red). Simulated hosts without it are the calm scenario, in
/// which no session has failed.
void addSeedSessions(PlatformState &state);

} // namespace rensei::demo
