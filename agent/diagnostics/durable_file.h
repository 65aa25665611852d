#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

namespace rensei::diagnostics {

/// Writes or replaces `path`, wherever a person wants it, atomically and on disk: after an Error it is as it was. Only
/// its owner can read it, where the file system knows owners; writePrivateFile() would refuse one that does not.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &bytes);

} // namespace rensei::diagnostics
