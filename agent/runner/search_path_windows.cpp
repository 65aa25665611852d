#include "agent/runner/search_path.h"

#include <QDir>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// Of installers that put programs into the user's own folders: pipx, npm, winget.
QStringList extraSearchFolders(const QString &home)
{
    if (!QDir::isAbsolutePath(home))
        return {};
    QStringList folders;
    for (const QString &own : {u"/.local/bin"_s, u"/AppData/Roaming/npm"_s, u"/AppData/Local/Microsoft/WinGet/Links"_s})
        folders.append(QDir::toNativeSeparators(home + own));
    return folders;
}

} // namespace rensei::runner
