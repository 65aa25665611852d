#include "agent/diagnostics/archive.h"

#include "agent/diagnostics/archive_folder.h"

namespace rensei::diagnostics {

QString archiveSuffix()
{
    return {};
}

Result<void> writeArchive(const QString &path, const QList<BundleFile> &files)
{
    return writeFolder(path, files);
}

} // namespace rensei::diagnostics
