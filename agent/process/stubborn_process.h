#pragma once

#include <chrono>

namespace rensei::session {

// For the example runner that ignores termination requests. One implementation per system.

/// From now on this process ignores the termination request sent to its group.
void ignoreTermination();

/// Starts a process in this one's group that ignores termination and exits after `life` at the latest.
void leaveStubbornProcess(std::chrono::seconds life);

} // namespace rensei::session
