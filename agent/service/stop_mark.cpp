#include "agent/service/stop_mark.h"

#include "agent/base/file_reason.h"
#include "agent/base/private_file.h"

#include <QFile>

namespace rensei::service {

Result<void> rememberStop(const StatePaths &paths, bool isNeeded)
{
    if (!isNeeded)
        return {};
    return makePrivateFolder(paths.root).and_then([&paths] {
        return writePrivateFile(paths.stoppedByUser(), "Stopped by its user. An explicit start removes this file.\n");
    });
}

Result<void> forgetStop(const StatePaths &paths)
{
    QFile file(paths.stoppedByUser());
    if (file.exists() && !file.remove())
        return failLocally(fileReason(file), file.fileName());
    return {};
}

bool isStoppedByUser(const StatePaths &paths)
{
    return QFile::exists(paths.stoppedByUser());
}

} // namespace rensei::service
