#include "agent/host/machine.h"

#include <QStorageInfo>

namespace rensei::host {

// NTFS has no fixed number of files, and handles are limited by memory only.
MachineState readMachine(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesTotal() <= 0)
        return {};
    return {.bytes = {disk.bytesAvailable(), disk.bytesTotal()}, .files = {}, .descriptorsLeft = {}};
}

} // namespace rensei::host
