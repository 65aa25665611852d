#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

class QProcess;

namespace rensei {

/// The process group (Windows: job) of one program. One implementation per system.
class ProcessGroup {
public:
    virtual ~ProcessGroup() = default;

    /// Before QProcess::start: makes the program the leader of a new group.
    virtual void prepare(QProcess &process) = 0;
    /// Once it runs.
    virtual void adopt(qint64 pid) = 0;

    virtual void terminate() = 0;
    virtual void kill() = 0;
    virtual bool isAlive() const = 0;
};

/// Whether the system should end a group when this program exits.
enum class GroupLife { WithThisProgram, OnItsOwn };

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life);

/// Makes this process the subreaper of its descendants where the system can (Linux), so that a runner's orphaned
/// grandchildren can still be found. Elsewhere it does nothing.
void becomeSubreaper();

/// Reaps inherited children that have exited, each by its pid and never those of a QProcess.
void reapInherited();

/// When the process of that id was started, as text that is equal only for the same process; empty when there is
/// none. Process ids are reused; an id with its start time is unique.
QString processStart(qint64 pid);

/// A program that may have outlived the agent that started it.
struct OrphanProcess {
    qint64 pid = 0; ///< of the group's leader
    QString start; ///< its processStart()
    QString marker; ///< `NAME=value` in the environment of everything the leader started
};

/// Kills the remaining processes of the leader's group, and all processes with the marker where the system lets us read
/// environments. Returns the number of killed processes. A process id that another program now uses is left alone.
int killOrphans(const OrphanProcess &leftover);

} // namespace rensei
