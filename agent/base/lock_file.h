#pragma once

#include "agent/base/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace rensei {

/// A file that one holder at a time may lock, of all programs on this machine. The lock is the kernel's, on the open
/// file, so it ends with the process that holds it, however that ends; what the file contains only names the holder.
/// The file stays when the lock is released by unlock(). Source: agent/decisions/014-the-kernel-holds-the-lock.md,
/// "Decision".
class LockFile {
public:
    explicit LockFile(QString path);
    ~LockFile() { unlock(); }
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// Whether this object holds the lock now; false when another one does. Waits for no holder. An Error says why the
    /// file cannot be opened or locked at all. A link is followed when it belongs to this user.
    [[nodiscard]] Result<bool> tryLock();

    /// tryLock() until it gives something else than false, for at most `wait`, in which this thread is blocked. What a
    /// holder that was killed has just forked keeps the lock until it runs another program, which takes a second where
    /// the processors are busy.
    [[nodiscard]] Result<bool> lockWithin(std::chrono::milliseconds wait);
    void unlock();

    /// The same, and leaves no file behind. Who waits for the lock gets that of a new file.
    void unlockAndRemove();

    /// Whether somebody holds the lock of `path`, of this process too. Makes no file, writes nothing, and is in
    /// nobody's way: a tryLock() at the same moment gets its lock. False when there is no such file. An Error as of
    /// tryLock().
    [[nodiscard]] static Result<bool> isHeld(const QString &path);

    /// The process that the file names: the holder, after tryLock() gave false. nullopt when it names none. In another
    /// container the number means another process.
    std::optional<qint64> holder() const;

    const QString &path() const { return m_path; }

private:
    /// Sets m_handle when it gives true. One implementation per system.
    Result<bool> lockAt(const QString &path);
    static Result<bool> isHeldAt(const QString &path);

    static constexpr qintptr noHandle = -1;

    QString m_path;
    qintptr m_handle = noHandle;
};

} // namespace rensei
