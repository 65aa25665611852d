#pragma once

#include <QString>

#include <optional>

namespace rensei::host {

/// How much of something there is; nullopt members: it cannot be determined, or there is no limit.
struct Supply {
    std::optional<qint64> left;
    qint64 total = 0;
};

/// What sessions use up on this computer.
struct MachineState {
    Supply bytes; ///< of the disk that holds the state folder
    Supply files; ///< inodes of that disk
    std::optional<int> descriptorsLeft; ///< counted up to `enoughDescriptors`
};

/// A session's start needs about ten, and the connections to the platform up to six.
inline constexpr int enoughDescriptors = 24;

/// Opens no file, so it works without a descriptor left.
MachineState readMachine(const QString &folder);

/// Less than 2 GiB or less than 5 % left. Source: agent/host/LIFECYCLE.md, "Acceptance".
bool isShortOfBytes(const MachineState &machine);
/// Less than 5 % left, at most 1000 and at least 16. Source: agent/host/LIFECYCLE.md, "Acceptance".
bool isShortOfFiles(const MachineState &machine);
bool isShortOfDescriptors(const MachineState &machine);

} // namespace rensei::host
