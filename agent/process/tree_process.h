#pragma once

#include "agent/base/clock.h"
#include "agent/process/process.h"

namespace rensei {

/// A place of the system that programs are put into before they begin, with what limits them there.
class ProcessPlace {
public:
    virtual ~ProcessPlace() = default;

    /// Whether programs should wait until they are in it.
    virtual bool isThere() const = 0;

    /// Puts the process there; `then` is called once it is, or when that failed or took too long, unless `context` is
    /// gone by then.
    virtual void put(qint64 pid, const ProcessShare &share, QObject *context, std::function<void()> then) = 0;
};

/// A program that is ended together with everything it starts, however that detaches itself: `ended` comes when all of
/// it is gone, with the exit of the program, and what the program leaves behind is ended first. The group of Process is
/// this whole tree. It also ends when this program does, whatever ends it.
///
/// Linux: a process of its own, the program `reaper`, owns the tree (agent/decisions/015). Windows: the job object owns
/// it. macOS has neither; the group, and the marker in the environment, stand for the tree, and `ended` may come while
/// groupAlive() is still true. There `reaper` is not used.
///
/// What has a ProcessShare begins in `place`, if there is one and where there are reapers; it must outlive the process.
std::unique_ptr<Process> makeTreeProcess(const QString &reaper, ProcessPlace *place = nullptr);

/// The place that this system has for programs with a share; null where there is none. Scopes of the user's systemd on
/// Linux, if a bus leads to one.
std::unique_ptr<ProcessPlace> makeProcessPlace(Clock &clock);

/// The reaper that comes with this program; empty where none is needed.
QString bundledReaper();

} // namespace rensei
