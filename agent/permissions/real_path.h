#pragma once

#include <QString>

namespace rensei::permissions {

/// `path`, which is absolute and clean, without symbolic links as far as it exists on this computer. For
/// Place::resolved.
QString realPath(const QString &path);

} // namespace rensei::permissions
