#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::session {

/// `<workRoot>/<fileNameFor(sessionId)>`, the folder in which a session's runner works. By its making it is a direct
/// child of the work root, whatever the id.
QString workspacePath(const QString &workRoot, const QString &sessionId);

/// Makes the work root and the workspace, closed to everybody but their owner, and returns the workspace's path. One
/// that is there already is taken as it is when it is a folder of one's own, closed to others. Fails on a link, on a
/// file and on a folder that others own or can enter.
[[nodiscard]] Result<QString> makeWorkspace(const QString &workRoot, const QString &sessionId);

/// Removes the workspace if it is empty; one with something in it stays, and that is no failure. Done when there is
/// none.
[[nodiscard]] Result<void> removeEmptyWorkspace(const QString &workRoot, const QString &sessionId);

/// Removes the workspace of a session that has ended, with all that is in it. Links in it are removed, never followed.
/// Done when there is none; fails when it is a link or belongs to someone else.
[[nodiscard]] Result<void> removeWorkspace(const QString &workRoot, const QString &sessionId);

} // namespace rensei::session
