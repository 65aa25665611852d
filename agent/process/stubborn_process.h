#pragma once

#include <chrono>

namespace rensei::session {

// What the example needs to play a runner that does not go when it is told to. One per system.

/// From now on this process does not end at the termination that its group is sent.
void ignoreTermination();

/// Leaves a process in this one's group that ignores its termination, and ends by itself after `life` at the latest.
void leaveStubbornProcess(std::chrono::seconds life);

} // namespace rensei::session
