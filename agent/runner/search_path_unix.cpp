#include "agent/runner/search_path.h"

namespace rensei::runner {

using namespace Qt::StringLiterals;

// Of installers that put programs into the home folder: pipx, npm with a prefix of its own, bun, cargo, opencode.
QStringList extraSearchFolders(const QString &home)
{
    QStringList folders;
    if (home.startsWith(u'/')) {
        for (const QString &own : {u"/.local/bin"_s, u"/.npm-global/bin"_s, u"/.bun/bin"_s, u"/.opencode/bin"_s,
                 u"/.claude/local"_s, u"/.cargo/bin"_s})
            folders.append(home + own);
    }
    return folders + QStringList{u"/opt/homebrew/bin"_s, u"/home/linuxbrew/.linuxbrew/bin"_s, u"/usr/local/bin"_s};
}

} // namespace rensei::runner
