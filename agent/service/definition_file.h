#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::service {

/// The content of a file that a manager reads; "" when it is not there. Fails when it cannot be read, or is longer than
/// 256 KiB.
[[nodiscard]] Result<QString> readDefinition(const QString &path);

/// Writes it, and the folders above it, unless it is there already with this text.
[[nodiscard]] Result<void> writeDefinition(const QString &path, const QString &text);

/// Removes the file, and from its folder upwards `levels` folders that are then empty. No failure when it is not there.
[[nodiscard]] Result<void> removeDefinition(const QString &path, int levels = 0);

} // namespace rensei::service
