#pragma once

#include "agent/demo_platform/state/session.h"

namespace rensei::demo {

/// Gives a session of a simulated host the activities of ordinary work, until `until`.
void addOrdinaryWork(Session &session, Instant until);

/// The same, and then calls of one tool, as many as the session counts, from `sameToolSince` to `lastToolAt`.
void addLoop(Session &session);

} // namespace rensei::demo
