#include "agent/base/private_file.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> checkPrivate(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return failLocally(u"cannot be examined"_s, path);
    if (S_ISLNK(status.st_mode))
        return failLocally(u"is a link"_s, path);
    if (status.st_uid != ::geteuid())
        return failLocally(u"belongs to another user"_s, path);
    if ((status.st_mode & 077) != 0)
        return failLocally(u"is open to other users"_s, path);
    return {};
}

Result<void> restrictToOwner(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || S_ISLNK(status.st_mode))
        return failLocally(u"cannot be made private"_s, path);
    if (::chmod(name.constData(), S_ISDIR(status.st_mode) ? 0700 : 0600) != 0)
        return failLocally(u"cannot be made private"_s, path);
    return {};
}

} // namespace rensei
