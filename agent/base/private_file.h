#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

namespace rensei {

/// Makes `path` a folder that only its owner can enter (Unix 0700; Windows: a protected list of the user and SYSTEM).
/// Fails when it is a link, belongs to someone else, or cannot be made private.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Replaces `path` by `bytes` atomically, readable by its owner only; after a crash it holds the old or the new
/// content. The folder must exist. Follows no link.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// The content of `path`. Fails when it is a link, belongs to someone else, or others may read it.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path);

/// Whether a file or folder belongs to this user and is closed to others; the Error names what is wrong. One
/// implementation per system.
[[nodiscard]] Result<void> checkPrivate(const QString &path);

/// Makes `path` accessible to its owner only. One implementation per system.
[[nodiscard]] Result<void> restrictToOwner(const QString &path);

} // namespace rensei
