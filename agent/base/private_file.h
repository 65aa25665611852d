#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

namespace rensei {

/// Makes `path` a folder that only its owner can enter (Unix 0700; Windows: a protected list of the user and SYSTEM).
/// A link is followed when it belongs to this user. Fails when the folder belongs to someone else or cannot be made
/// private.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Replaces `path` by `bytes` atomically and on disk, readable by its owner only; after a crash, a power failure or an
/// Error, e.g. of a full disk, it holds the whole old or the whole new content. The folder must exist. Where `path` is
/// a link of this user, its target is replaced.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// The content of `path`, or of its target when it is a link of this user. Fails when it belongs to someone else, or
/// others may read it.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path);

/// Whether a file or folder belongs to this user and is closed to others; the Error names what is wrong. A link is
/// refused, whoever it belongs to. One implementation per system.
[[nodiscard]] Result<void> checkPrivate(const QString &path);

/// Makes `path`, which is no link, accessible to its owner only. One implementation per system.
[[nodiscard]] Result<void> restrictToOwner(const QString &path);

} // namespace rensei
