#include "agent/base/private_file.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> checkPrivate(const QString &path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return failLocally(u"cannot be examined"_s, path);
    if (S_ISLNK(facts.st_mode))
        return failLocally(u"is a link"_s, path);
    if (facts.st_uid != ::geteuid())
        return failLocally(u"belongs to another user"_s, path);
    if ((facts.st_mode & 077) != 0)
        return failLocally(u"is open to other users"_s, path);
    return {};
}

Result<void> restrictToOwner(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::lstat(name.constData(), &facts) != 0 || S_ISLNK(facts.st_mode))
        return failLocally(u"cannot be made private"_s, path);
    if (::chmod(name.constData(), S_ISDIR(facts.st_mode) ? 0700 : 0600) != 0)
        return failLocally(u"cannot be made private"_s, path);
    return {};
}

} // namespace rensei
