#include "agent/base/durable.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace rensei {

using namespace Qt::StringLiterals;

Result<void> syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failLocally(u"cannot be opened for syncing"_s, path);
    const bool done = ::fsync(file) == 0;
    ::close(file);
    if (!done)
        return failLocally(u"cannot be synced"_s, path);
    return {};
}

} // namespace rensei
