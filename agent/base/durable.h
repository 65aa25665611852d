#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei {

/// Returns once what was written to `path` has reached the disk, so that it outlives a power cut. One per system.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

} // namespace rensei
