#include "agent/workspace/disk_usage.h"

#include <QDir>

#include <windows.h>

namespace rensei::workspace {

bool DiskUsage::isNew(const QString &file)
{
    const std::wstring name = QDir::toNativeSeparators(file).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return true; // it takes room, whatever it is
    BY_HANDLE_FILE_INFORMATION info = {};
    const bool isKnown = GetFileInformationByHandle(handle, &info) != 0;
    CloseHandle(handle);
    if (!isKnown || info.nNumberOfLinks < 2)
        return true;
    const Identity identity(info.dwVolumeSerialNumber,
        (static_cast<std::uint64_t>(info.nFileIndexHigh) << 32) | static_cast<std::uint64_t>(info.nFileIndexLow));
    if (m_seen.contains(identity))
        return false;
    m_seen.insert(identity);
    return true;
}

} // namespace rensei::workspace
