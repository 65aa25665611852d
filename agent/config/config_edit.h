#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

namespace rensei::config {

/// `yaml` with one value set and everything else unchanged: comments, order, quotes, unknown keys. `key`
/// is dotted, at most two levels, `capacity.maxConcurrentSessions`. The outcome is parsed and compared; where the text
/// cannot be changed safely it is an Error that says so. An empty `yaml` gives a new file.
[[nodiscard]] Result<QByteArray> withValue(const QByteArray &yaml, const QString &key, int value);

/// Sets one value in the file at `path`, which need not exist: checked to be a valid configuration, written in one
/// step and readable by its owner only, the previous text kept beside `path` as `.bak`. A link of this user is
/// followed. On an Error, e.g. of a full disk, the file is as before.
[[nodiscard]] Result<void> setValue(const QString &path, const QString &key, int value);

} // namespace rensei::config
