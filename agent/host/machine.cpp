#include "agent/host/machine.h"

#include <algorithm>

namespace rensei::host {

static constexpr qint64 enoughBytes = 2LL * 1024 * 1024 * 1024;
static constexpr qint64 fewestFiles = 16; // the log and the workspace of a few sessions
static constexpr qint64 enoughFiles = 1'000;

bool isShortOfBytes(const MachineState &machine)
{
    const Supply &bytes = machine.bytes;
    return bytes.left && (*bytes.left < enoughBytes || *bytes.left < bytes.total / 20);
}

bool isShortOfFiles(const MachineState &machine)
{
    const Supply &files = machine.files;
    return files.left && *files.left < std::clamp(files.total / 20, fewestFiles, enoughFiles);
}

bool isShortOfDescriptors(const MachineState &machine)
{
    return machine.descriptorsLeft && *machine.descriptorsLeft < enoughDescriptors;
}

} // namespace rensei::host
