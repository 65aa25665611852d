#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::session {

/// `<workRoot>/<fileNameFor(sessionId)>`, the folder in which a session's runner works. It is a direct child of
/// the work root for any id.
QString workspacePath(const QString &workRoot, const QString &sessionId);

/// Creates the work root and the workspace, accessible only to their owner, and returns the workspace's path. An
/// existing one is reused if it is private. Fails on a link, on a file and on a folder that others own or can enter.
[[nodiscard]] Result<QString> makeWorkspace(const QString &workRoot, const QString &sessionId);

/// Removes the workspace if it exists and is empty; a non-empty one stays, which is no failure.
[[nodiscard]] Result<void> removeEmptyWorkspace(const QString &workRoot, const QString &sessionId);

} // namespace rensei::session
