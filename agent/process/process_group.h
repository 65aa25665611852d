#pragma once

#include "agent/process/process_share.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>

class QProcess;

namespace rensei {

/// The process group (Windows: job) of one program. One implementation per system.
class ProcessGroup {
public:
    virtual ~ProcessGroup() = default;

    /// Before QProcess::start: makes the program the leader of a new group.
    virtual void prepare(QProcess &process) = 0;
    /// Also counts what carries `entry`, `NAME=value`, in its environment as part of the group.
    virtual void setMarker(const QString &entry) = 0;
    /// Before QProcess::start.
    virtual void setShare(const ProcessShare &share) = 0;
    /// Once it runs.
    virtual void adopt(qint64 pid) = 0;

    virtual void terminate() = 0;
    virtual void kill() = 0;
    virtual bool isAlive() const = 0;
    virtual std::optional<TreeAmount> usage() const = 0; ///< nullopt when it cannot be told
};

/// Whether the system should end a group when this program exits.
enum class GroupLife { WithThisProgram, OnItsOwn };

std::unique_ptr<ProcessGroup> makeProcessGroup(GroupLife life);

/// When the process of that id was started, as text that is equal only for the same process; empty when there is
/// none. Process ids are reused; an id with its start time is unique.
QString processStart(qint64 pid);

/// A program that may have outlived the agent that started it.
struct OrphanProcess {
    qint64 pid = 0; ///< of the group's leader
    QString start; ///< its processStart(); a process id that another program now uses is left alone
    QString marker; ///< `NAME=value` in the environment of everything the leader started
};

/// Kills the remaining processes of the leaders' groups, all processes with one of the markers where the system lets us
/// read environments, and what descends from these. Does not wait. Returns the number of killed processes.
int killOrphans(const QList<OrphanProcess> &orphans);

/// The same until none is left, blocking for at most `timeout`. Returns how many are left.
int endOrphans(const QList<OrphanProcess> &orphans, std::chrono::milliseconds timeout);

} // namespace rensei
