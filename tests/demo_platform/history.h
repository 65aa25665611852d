#pragma once

#include "tests/demo_platform/world.h"

namespace rensei::demo {

/// Adds `Options::otherHosts` made-up hosts, which count as online for ever.
void addOtherHosts(World &world);

/// Adds `Options::seedSessions` made-up sessions of the last hours: mostly finished ones, and among the first
/// few those that show each colour of health (some other host is at them).
void addHistory(World &world);

} // namespace rensei::demo
