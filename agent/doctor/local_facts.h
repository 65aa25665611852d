#pragma once

#include "agent/base/paths.h"
#include "agent/doctor/doctor_facts.h"

#include <functional>

namespace rensei::doctor {

/// Facts that files tell. None of these waits for anything.

FileFacts readControlTokenFacts(const QString &path);
FileFacts readConfigFacts(const QString &path, config::Config &config); ///< `config` is set when the file can be used

/// Why nothing can be written into the folder at `path`, or, while there is none, why it cannot be made; nullopt: it
/// can. Leaves nothing behind.
std::optional<Error> folderProblem(const QString &path);
/// Why nothing can be appended to the file at `path`.
std::optional<Error> logProblem(const QString &path);

/// The disk that holds `folder`, or the folder it would be made in.
DiskFacts readDisk(const QString &folder);

/// Whether another process holds the lock of the state folder, and which one says that it does. Takes the lock for a
/// moment when nobody has it.
void readLock(const StatePaths &paths, AgentFacts &agent);

/// Other host agents that are set up for the user with the folder `home`; `usual` is who listens on the usual port,
/// `own` the process that is our agent.
QList<ForeignAgent> findForeignAgents(
    const QString &home, const std::optional<PortOwner> &usual, std::optional<qint64> own);

} // namespace rensei::doctor
