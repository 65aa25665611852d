#pragma once

#include <QtGlobal>

namespace rensei::bench {

/// Resident memory of a process, in KiB; 0 when there is none.
qint64 residentKib(qint64 pid);

/// The part of it that no other process shares, in KiB; 0 when there is none.
qint64 privateKib(qint64 pid);

/// Voluntary context switches of all threads of a process since they began.
qint64 voluntarySwitches(qint64 pid);

} // namespace rensei::bench
