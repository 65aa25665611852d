#include "agent/session/workspace.h"

#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"

#include <QDir>
#include <QFileInfo>

namespace rensei::session {

using namespace Qt::StringLiterals;

// A dangling link counts as existing.
static bool pathExists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString workspacePath(const QString &workRoot, const QString &sessionId)
{
    return workRoot + u'/' + fileNameFor(sessionId);
}

Result<QString> makeWorkspace(const QString &workRoot, const QString &sessionId)
{
    if (const auto made = makePrivateFolder(workRoot); !made)
        return fail(made.error());
    const QString path = workspacePath(workRoot, sessionId);
    // Making an open folder private would not make safe what others may have put there.
    if (pathExists(path)) {
        if (const auto checked = checkPrivate(path); !checked)
            return fail(checked.error());
    }
    if (const auto made = makePrivateFolder(path); !made)
        return fail(made.error());
    return path;
}

Result<void> removeEmptyWorkspace(const QString &workRoot, const QString &sessionId)
{
    const QString path = workspacePath(workRoot, sessionId);
    if (!pathExists(path))
        return {};
    if (const auto checked = checkPrivate(path); !checked)
        return checked;
    if (!QFileInfo(path).isDir())
        return failLocally(u"is not a folder"_s, path);
    // rmdir itself refuses a non-empty folder, so there is no race between checking and removing.
    QDir(workRoot).rmdir(fileNameFor(sessionId));
    return {};
}

} // namespace rensei::session
