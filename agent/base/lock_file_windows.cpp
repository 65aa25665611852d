#include "agent/base/lock_file.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

namespace rensei {

using namespace Qt::StringLiterals;

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

Result<bool> LockFile::lockAt(const QString &path)
{
    // Without FILE_SHARE_DELETE: nobody can remove a file that is locked. Handles are not inherited by children.
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        // A program of an earlier version holds its lock by refusing to share the file.
        if (GetLastError() == ERROR_SHARING_VIOLATION)
            return false;
        return failLocally(u"cannot be opened: %1"_s.arg(qt_error_string(static_cast<int>(GetLastError()))), path);
    }
    OVERLAPPED at = lockedByte();
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at)) {
        const DWORD cause = GetLastError();
        CloseHandle(file);
        if (cause == ERROR_LOCK_VIOLATION || cause == ERROR_IO_PENDING)
            return false;
        return failLocally(u"cannot be locked: %1"_s.arg(qt_error_string(static_cast<int>(cause))), path);
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
    OVERLAPPED at = lockedByte();
    UnlockFileEx(file, 0, 1, 0, &at);
    CloseHandle(file);
    m_handle = noHandle;
}

} // namespace rensei
