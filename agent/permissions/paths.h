#pragma once

#include "agent/permissions/policy.h"

namespace rensei::permissions {

/// `path` as an absolute path without `.`, `..` and symbolic links; relative ones begin in `folder`, `~` is the home.
QString absolutePath(const QString &path, const QString &folder, const Place &place);

/// Whether `path`, which is absolute, is the workspace or in it.
bool isInWorkspace(const QString &path, const Place &place);

/// Whether `path`, absolute, is in a folder `.git`: what is written there decides which programs git runs.
bool isGitsOwn(const QString &path);

/// Whether `path`, absolute, fits the pattern; a relative pattern begins in the workspace.
bool matchesPath(const QString &path, const QString &pattern, const Place &place);

/// Whether the words fit the pattern: `*` stands for any characters; a pattern that ends in ` *` fits without more
/// words, too.
bool matchesCommand(const QString &words, const QString &pattern);

} // namespace rensei::permissions
