#include "agent/base/lock_file.h"

#include "agent/base/own_link.h"
#include "agent/base/texts.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr int mostAttemptsBesideAsking = 100; // a millisecond each, where asking takes microseconds

// A locked byte cannot be read by others, so it is one far behind the content.
static OVERLAPPED lockedByte()
{
    OVERLAPPED at = {};
    at.OffsetHigh = 1;
    return at;
}

// Only a message needs it, so a full disk does not matter.
static void nameHolder(HANDLE file)
{
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    DWORD written = 0;
    if (SetFilePointer(file, 0, nullptr, FILE_BEGIN) == 0 && SetEndOfFile(file))
        WriteFile(file, pid.constData(), static_cast<DWORD>(pid.size()), &written, nullptr);
}

static bool isOfAnotherHolder(DWORD cause)
{
    return cause == ERROR_LOCK_VIOLATION || cause == ERROR_IO_PENDING;
}

// ERROR_SUCCESS, or why not.
static DWORD lockByte(HANDLE file, DWORD flags)
{
    OVERLAPPED at = lockedByte();
    return LockFileEx(file, flags | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at) ? ERROR_SUCCESS : GetLastError();
}

static void unlockByte(HANDLE file)
{
    OVERLAPPED at = lockedByte();
    UnlockFileEx(file, 0, 1, 0, &at);
}

// ERROR_SUCCESS, or why not. Who only asks shares the lock for a moment, and is not taken for a holder.
static DWORD lockAlone(HANDLE file)
{
    for (int attempt = 0; attempt < mostAttemptsBesideAsking; ++attempt) {
        const DWORD cause = lockByte(file, LOCKFILE_EXCLUSIVE_LOCK);
        if (!isOfAnotherHolder(cause))
            return cause;
        if (const DWORD shared = lockByte(file, 0); shared != ERROR_SUCCESS)
            return shared;
        unlockByte(file); // not kept while it waits, or two that want it would keep each other away
        Sleep(1);
    }
    return ERROR_LOCK_VIOLATION;
}

Result<bool> LockFile::isHeldAt(const QString &path)
{
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD cause = GetLastError();
        if (cause == ERROR_FILE_NOT_FOUND || cause == ERROR_PATH_NOT_FOUND)
            return false;
        if (cause == ERROR_SHARING_VIOLATION) // an earlier version, see lockAt()
            return true;
        return failLocally(BaseText::tr("cannot be opened: %1").arg(qt_error_string(static_cast<int>(cause))), path);
    }
    const DWORD cause = lockByte(file, 0);
    if (cause == ERROR_SUCCESS)
        unlockByte(file);
    CloseHandle(file);
    if (cause != ERROR_SUCCESS && !isOfAnotherHolder(cause))
        return failLocally(BaseText::tr("cannot be locked: %1").arg(qt_error_string(static_cast<int>(cause))), path);
    return cause != ERROR_SUCCESS;
}

Result<bool> LockFile::lockAt(const QString &path)
{
    // Without FILE_SHARE_DELETE: nobody can remove a file that is locked. Handles are not inherited by children.
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        // A program of an earlier version holds its lock by refusing to share the file.
        if (GetLastError() == ERROR_SHARING_VIOLATION)
            return false;
        return failLocally(
            BaseText::tr("cannot be opened: %1").arg(qt_error_string(static_cast<int>(GetLastError()))), path);
    }
    if (const DWORD cause = lockAlone(file); cause != ERROR_SUCCESS) {
        CloseHandle(file);
        if (isOfAnotherHolder(cause))
            return false;
        return failLocally(BaseText::tr("cannot be locked: %1").arg(qt_error_string(static_cast<int>(cause))), path);
    }
    nameHolder(file);
    m_handle = reinterpret_cast<qintptr>(file);
    return true;
}

void LockFile::unlock()
{
    if (m_handle == noHandle)
        return;
    const auto file = reinterpret_cast<HANDLE>(m_handle);
    unlockByte(file);
    CloseHandle(file);
    m_handle = noHandle;
}

// A file that another program has opened by then, to lock it, cannot be removed, and stays.
void LockFile::unlockAndRemove()
{
    const bool isLocked = m_handle != noHandle;
    unlock();
    if (isLocked)
        DeleteFileW(QDir::toNativeSeparators(followOwnLinks(m_path).value_or(m_path)).toStdWString().c_str());
}

} // namespace rensei
