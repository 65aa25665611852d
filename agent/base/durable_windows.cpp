#include "agent/base/durable.h"

#include "agent/base/texts.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <io.h>
#include <windows.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> syncToDisk(QFileDevice &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (handle == INVALID_HANDLE_VALUE || !FlushFileBuffers(handle))
        return failLocally(BaseText::tr("cannot be synced"), file.fileName());
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    // NTFS keeps folder entries in its own journal.
    if (QFileInfo(path).isDir())
        return {};
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return failLocally(BaseText::tr("cannot be opened for syncing"), path);
    const BOOL done = FlushFileBuffers(file);
    CloseHandle(file);
    if (!done)
        return failLocally(BaseText::tr("cannot be synced"), path);
    return {};
}

} // namespace rensei
