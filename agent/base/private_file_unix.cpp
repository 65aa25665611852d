#include "agent/base/private_file.h"

#include "agent/base/texts.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> checkPrivate(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return failLocally(BaseText::tr("cannot be examined"), path);
    if (S_ISLNK(status.st_mode))
        return failLocally(BaseText::tr("is a link"), path);
    if (status.st_uid != ::geteuid())
        return failLocally(BaseText::tr("belongs to another user"), path);
    if ((status.st_mode & 077) != 0)
        return failLocally(BaseText::tr("is open to other users"), path);
    return {};
}

Result<void> restrictToOwner(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || S_ISLNK(status.st_mode))
        return failLocally(BaseText::tr("cannot be made private"), path);
    if (::chmod(name.constData(), S_ISDIR(status.st_mode) ? 0700 : 0600) != 0)
        return failLocally(BaseText::tr("cannot be made private"), path);
    return {};
}

} // namespace rensei
