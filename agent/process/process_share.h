#pragma once

#include <QtGlobal>

namespace rensei {

/// What a program and everything it starts take, or may take.
struct TreeAmount {
    qint64 memory = 0; ///< bytes that are theirs alone: files that are mapped or cached do not count
    int processes = 0;

    bool operator==(const TreeAmount &) const = default;
};

/// How a program shares the computer with others. As limits, amounts of 0 mean none.
struct ProcessShare {
    bool isBackground = false; ///< gives way to the programs of the computer's owner, and dies before them
    int cpuWeight = 100; ///< 1 to 10000, where the system weighs; what a program has by default
    /// The walls that the system puts around it, where it can. They are wider than the limits that usage() is compared
    /// with, so that a program is ended with a reason before it runs into them.
    TreeAmount own;
    TreeAmount all; ///< around all programs with a share, together

    bool operator==(const ProcessShare &) const = default;
};

} // namespace rensei
