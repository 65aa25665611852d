#pragma once

#include "agent/demo_platform/state/world.h"

namespace rensei::demo {

/// Adds `Options::otherHosts` made-up hosts, which count as online for ever.
void addOtherHosts(World &world);

/// Adds `Options::seedSessions` made-up sessions of the last hours: mostly finished ones, one that some other host is
/// at and ends before long, and one that waits for that. With `Options::hasTrouble`, other hosts are at two more: one
/// that takes long (yellow) and one that calls a tool again and again (red).
void addHistory(World &world);

} // namespace rensei::demo
