#include "agent/host/machine.h"

#include <QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/statvfs.h>

namespace rensei::host {

// The system gives out the lowest free numbers first, so this looks at few more than are open.
static std::optional<int> descriptorsLeft()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    int left = 0;
    for (rlim_t number = 0; number < limit.rlim_cur && left < enoughDescriptors; ++number)
        left += fcntl(static_cast<int>(number), F_GETFD) < 0 ? 1 : 0;
    return left;
}

MachineState readMachine(const QString &folder)
{
    MachineState machine{.bytes = {}, .files = {}, .descriptorsLeft = descriptorsLeft()};
    struct statvfs disk { };
    if (statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0)
        return machine;
    const auto blockSize = static_cast<qint64>(disk.f_frsize);
    machine.bytes = {static_cast<qint64>(disk.f_bavail) * blockSize, static_cast<qint64>(disk.f_blocks) * blockSize};
    // Some file systems make inodes as they are needed, and say 0.
    if (disk.f_files > 0)
        machine.files = {static_cast<qint64>(disk.f_favail), static_cast<qint64>(disk.f_files)};
    return machine;
}

} // namespace rensei::host
