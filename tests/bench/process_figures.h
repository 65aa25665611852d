#pragma once

#include <QStringList>

namespace rensei::bench {

/// Resident memory of a process, in KiB; 0 when there is none.
qint64 residentKib(qint64 pid);

/// The part of it that the process has changed and shares with nobody, in KiB; 0 when there is none. Unlike what is
/// read from files this does not depend on what else runs.
qint64 ownKib(qint64 pid);

/// Voluntary context switches of all threads of a process since they began; without those of threads that have ended.
qint64 voluntarySwitches(qint64 pid);

/// The ids of its threads.
QStringList threads(qint64 pid);

} // namespace rensei::bench
