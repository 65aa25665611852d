#pragma once

#include "agent/process/process.h"

namespace rensei {

/// A program that is ended together with everything it starts, however that detaches itself: `ended` comes when all of
/// it is gone, with the exit of the program, and what the program leaves behind is ended first. The group of Process is
/// this whole tree. It also ends when this program does, whatever ends it.
///
/// Linux: a process of its own, the program `reaper`, owns the tree (agent/decisions/015). Windows: the job object owns
/// it. macOS has neither; the group, and the marker in the environment, stand for the tree, and `ended` may come while
/// groupAlive() is still true. There `reaper` is not used.
std::unique_ptr<Process> makeTreeProcess(const QString &reaper);

/// The reaper that comes with this program; empty where none is needed.
QString bundledReaper();

} // namespace rensei
