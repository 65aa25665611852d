#include "agent/base/durable.h"

#include "agent/base/texts.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

static Result<void> syncDescriptor(int descriptor, const QString &path)
{
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS)
        return {};
    return failLocally(BaseText::tr("cannot be synced: %1").arg(QString::fromLocal8Bit(std::strerror(errno))), path);
}

Result<void> syncToDisk(QFileDevice &file)
{
    return syncDescriptor(file.handle(), file.fileName());
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failLocally(BaseText::tr("cannot be opened for syncing"), path);
    const auto synced = syncDescriptor(descriptor, path);
    ::close(descriptor);
    return synced;
}

} // namespace rensei
