#include "agent/base/private_file.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"
#include "agent/base/own_link.h"
#include "agent/base/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rensei {

using namespace Qt::StringLiterals;

static Result<void> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (!QDir().mkpath(path))
            return failLocally(BaseText::tr("cannot be made"), path);
        if (const auto restricted = restrictToOwner(path); !restricted)
            return restricted;
    } else if (!info.isDir()) {
        return failLocally(BaseText::tr("is not a folder"), path);
    } else if (!checkPrivate(path)) {
        if (const auto restricted = restrictToOwner(path); !restricted)
            return restricted;
    }
    return checkPrivate(path);
}

Result<void> makePrivateFolder(const QString &path)
{
    return followOwnLinks(path).and_then(makeFolder);
}

static Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failLocally(fileReason(file), path);
    // Restricted before the content is written.
    if (const auto restricted = restrictToOwner(file.fileName()); !restricted && QFileInfo::exists(path))
        return restricted;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() replaces the file even when the disk took nothing of the new one, so it is called only once all is
    // there.
    const auto written = writeWhole(file, bytes).and_then([&file] { return syncToDisk(file); });
    if (!written)
        return written;
    if (!file.commit())
        return failLocally(fileReason(file), path);
    if (!checkPrivate(path)) {
        if (const auto restricted = restrictToOwner(path); !restricted)
            return restricted;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return followOwnLinks(path).and_then([&bytes](const QString &target) { return replaceFile(target, bytes); });
}

static Result<QByteArray> readOwnFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failLocally(BaseText::tr("does not exist"), path);
    if (const auto checked = checkPrivate(path); !checked)
        return fail(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failLocally(fileReason(file), path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failLocally(fileReason(file), path);
    return bytes;
}

Result<QByteArray> readPrivateFile(const QString &path)
{
    return followOwnLinks(path).and_then(readOwnFile);
}

} // namespace rensei
