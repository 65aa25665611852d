#include "agent/base/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return failLocally(u"is a link"_s, path);
    if (!info.exists()) {
        if (!QDir().mkpath(path))
            return failLocally(u"cannot be made"_s, path);
        if (const auto restricted = restrictToOwner(path); !restricted)
            return restricted;
    } else if (!info.isDir()) {
        return failLocally(u"is not a folder"_s, path);
    } else if (!checkPrivate(path)) {
        if (const auto restricted = restrictToOwner(path); !restricted)
            return restricted;
    }
    return checkPrivate(path);
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isSymLink())
        return failLocally(u"is a link"_s, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failLocally(file.errorString(), path);
    // Restricted before the content is written.
    if (const auto restricted = restrictToOwner(file.fileName()); !restricted && QFileInfo::exists(path))
        return restricted;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        return failLocally(file.errorString(), path);
    if (!checkPrivate(path))
        return restrictToOwner(path);
    return {};
}

Result<QByteArray> readPrivateFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failLocally(u"does not exist"_s, path);
    if (const auto checked = checkPrivate(path); !checked)
        return fail(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failLocally(file.errorString(), path);
    return file.readAll();
}

} // namespace rensei
