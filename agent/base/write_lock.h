#pragma once

#include "agent/base/lock_file.h"

#include <chrono>

namespace rensei {

/// Keeps the other programs of this user away from a file that several of them change, from reading it to writing it:
/// else the slower of two writers takes back what the other one wrote. Who only reads needs no lock, because files are
/// replaced in one step. The lock is the kernel's, so a crash releases it; its file is beside the other one, as
/// `.lock`, and only there while somebody writes.
class WriteLock {
public:
    /// How long a writer waits for another one, who needs some milliseconds.
    static constexpr std::chrono::milliseconds usualWait{2'000};

    /// Of the file at `path`, which need not exist; its folder must. A link of this user is followed, so that all names
    /// of a file have one lock.
    explicit WriteLock(QString path)
        : m_path(std::move(path))
    {
    }
    ~WriteLock();

    /// Blocks this thread until nobody else has the lock, for at most `wait`. The detail of an Error says that another
    /// program writes, and to try again (it has timedOut then), or why the lock's file cannot be made.
    [[nodiscard]] Result<void> acquire(std::chrono::milliseconds wait = usualWait);

private:
    QString m_path;
    std::optional<LockFile> m_lock;
};

} // namespace rensei
