#include "agent/workspace/disk_usage.h"

#include <QFile>

#include <sys/stat.h>

namespace rensei::workspace {

bool DiskUsage::isNew(const QString &file)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(file).constData(), &status) != 0)
        return false;
    if (status.st_nlink < 2)
        return true;
    const Identity identity(static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino));
    if (m_seen.contains(identity))
        return false;
    m_seen.insert(identity);
    return true;
}

} // namespace rensei::workspace
