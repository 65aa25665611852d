#include "agent/workspace/disk_usage.h"

#include <QDirIterator>

namespace rensei::workspace {

qint64 DiskUsage::add(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isNew(files.filePath()))
            bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace rensei::workspace
