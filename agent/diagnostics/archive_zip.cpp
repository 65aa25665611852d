#include "agent/diagnostics/archive.h"

#include "agent/diagnostics/durable_file.h"
#include "agent/diagnostics/texts.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QBuffer>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

QString archiveSuffix()
{
    return u".zip"_s;
}

static bool addToZip(QuaZip &zip, const BundleFile &file)
{
    QuaZipFile entry(&zip);
    QuaZipNewInfo info(file.name);
    info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!entry.open(QIODevice::WriteOnly, info) || entry.write(file.bytes) != file.bytes.size())
        return false;
    entry.close();
    return entry.getZipError() == ZIP_OK;
}

/// In memory: a bundle is small, and a file is replaced in one step only when all of it is there.
Result<void> writeArchive(const QString &path, const QList<BundleFile> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!buffer.open(QIODevice::ReadWrite) || !zip.open(QuaZip::mdCreate))
        return failLocally(DiagnosticsText::tr("the zip could not be made"), path);
    for (const BundleFile &file : files) {
        if (!addToZip(zip, file))
            return failLocally(DiagnosticsText::tr("%1 could not be put into the zip").arg(file.name), path);
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return failLocally(DiagnosticsText::tr("the zip could not be made"), path);
    return writeDurably(path, buffer.data());
}

} // namespace rensei::diagnostics
