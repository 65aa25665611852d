#include "agent/base/own_link.h"

#include "agent/base/texts.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> ownLinkTarget(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || !S_ISLNK(status.st_mode))
        return std::nullopt;
    if (status.st_uid != ::geteuid())
        return failLocally(BaseText::tr("is a link that belongs to another user"), path);
    QByteArray target(4096, '\0');
    const ssize_t size = ::readlink(name.constData(), target.data(), static_cast<size_t>(target.size()));
    if (size <= 0 || size == target.size())
        return failLocally(BaseText::tr("is a link that cannot be read"), path);
    const QString to = QFile::decodeName(target.left(size));
    // Not tidied up: "folder/.." is another folder when `folder` is a link.
    return to.startsWith(u'/') ? to : QFileInfo(path).path() + u'/' + to;
}

} // namespace rensei
