#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

class QProcess;

namespace rensei {

/// The group of one program, as the system knows it. One implementation per system.
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

/// Whether the system is to end a group when this program is gone.
enum class GroupLife { WithThisProgram, OnItsOwn };

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life);

/// Makes this process the one that inherits what its descendants leave behind, where the system can (Linux), so that a
/// runner's stray grandchildren stay within reach. Elsewhere it does nothing.
void becomeSubreaper();

/// Collects children that were inherited and have ended, each by its pid and never those of a QProcess.
void reapInherited();

/// When the process of that id was started, as a text that is equal only for the same process; empty when there is
/// none. Process ids are used again; an id with its start is not.
QString processStart(qint64 pid);

/// A program that may have outlived the agent that started it.
struct OrphanProcess {
    qint64 pid = 0; ///< of the group's leader
    QString start; ///< its processStart()
    QString marker; ///< `NAME=value` in the environment of everything the leader started
};

/// Ends, at once, what is left of the leader's group, and whatever carries the marker where the system lets one see
/// environments. Returns how many processes were ended. A process id that another program uses by now is left alone.
int killOrphans(const OrphanProcess &leftover);

} // namespace rensei
