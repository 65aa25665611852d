#include "agent/runner/search_path.h"

namespace rensei::runner {

using namespace Qt::StringLiterals;

QStringList extraSearchFolders(const QString &home)
{
    QStringList folders{u"/opt/homebrew/bin"_s, u"/usr/local/bin"_s};
    if (home.startsWith(u'/'))
        folders.prepend(home + u"/.local/bin"_s);
    return folders;
}

} // namespace rensei::runner
