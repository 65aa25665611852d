#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei {

/// Flushes `path` to disk, so that its content survives a power failure. One implementation per system.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

} // namespace rensei
