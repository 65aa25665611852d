#include "agent/host/machine.h"

#include <QStorageInfo>

namespace rensei::host {

bool diskIsLow(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesTotal() <= 0)
        return false;
    return disk.bytesAvailable() < 2LL * 1024 * 1024 * 1024 || disk.bytesAvailable() < disk.bytesTotal() / 20;
}

} // namespace rensei::host
