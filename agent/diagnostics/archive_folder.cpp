#include "agent/diagnostics/archive_folder.h"

#include "agent/base/durable.h"
#include "agent/diagnostics/durable_file.h"
#include "agent/diagnostics/texts.h"

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
        return failLocally(DiagnosticsText::tr("it is there already"), path);
    const QString partial = path + u".partial"_s;
    QDir(partial).removeRecursively(); // of an earlier attempt that was cut short
    if (!QDir().mkdir(partial))
        return failLocally(DiagnosticsText::tr("the folder cannot be made"), path);
    auto filled = fillFolder(partial, files);
    if (filled && !QDir().rename(partial, path))
        filled = failLocally(DiagnosticsText::tr("the folder cannot be renamed"), path);
    if (!filled) {
        QDir(partial).removeRecursively();
        return filled;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace rensei::diagnostics
