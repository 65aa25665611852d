#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace rensei {

/// Writes all of `bytes` to the open `file` and gives them to the system: nothing stays in a buffer of this program.
/// The Error has the cause, e.g. a full disk; a part may have been written then.
[[nodiscard]] Result<void> writeWhole(QFileDevice &file, const QByteArray &bytes);

/// Flushes the open `file` to disk, so that its content survives a power failure. A file system that cannot do that is
/// no failure. One implementation per system.
[[nodiscard]] Result<void> syncToDisk(QFileDevice &file);

/// The same for the file or folder `path`: for a folder, its list of names. One implementation per system.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

} // namespace rensei
