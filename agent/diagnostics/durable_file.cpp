#include "agent/diagnostics/durable_file.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"

#include <QFileInfo>
#include <QSaveFile>

namespace rensei::diagnostics {

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failLocally(fileReason(file), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() replaces the file even when the disk took nothing of the new one.
    const auto written = writeWhole(file, bytes).and_then([&file] { return syncToDisk(file); });
    if (!written)
        return failLocally(written.error().detail, path);
    if (!file.commit())
        return failLocally(fileReason(file), path);
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace rensei::diagnostics
