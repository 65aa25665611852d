#include "agent/diagnostics/archive_folder.h"

#include "agent/base/durable.h"
#include "agent/diagnostics/durable_file.h"

#include <QDir>
#include <QFileInfo>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

static Result<void> fillFolder(const QString &folder, const QList<BundleFile> &files)
{
    for (const BundleFile &file : files) {
        if (const auto written = writeDurably(folder + u'/' + file.name, file.bytes); !written)
            return written;
    }
    return {};
}

Result<void> writeFolder(const QString &path, const QList<BundleFile> &files)
{
    if (QFileInfo::exists(path))
        return failLocally(u"it is there already"_s, path);
    const QString partial = path + u".partial"_s;
    QDir(partial).removeRecursively(); // of an earlier attempt that was cut short
    if (!QDir().mkdir(partial))
        return failLocally(u"the folder cannot be made"_s, path);
    auto filled = fillFolder(partial, files);
    if (filled && !QDir().rename(partial, path))
        filled = failLocally(u"the folder cannot be renamed"_s, path);
    if (!filled) {
        QDir(partial).removeRecursively();
        return filled;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace rensei::diagnostics
