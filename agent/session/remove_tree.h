#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::session {

/// Removes the folder `name` directly under `root`, with all that is in it. Follows no link at any depth, not even one
/// that is put in place meanwhile, and enters no other file system. What resists (a program still writes there) fails,
/// and what was removed until then stays removed. One per system.
[[nodiscard]] Result<void> removeTree(const QString &root, const QString &name);

} // namespace rensei::session
