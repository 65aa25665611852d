#pragma once

#include "agent/base/result.h"
#include "agent/workspace/work_facts.h"

#include <QString>
#include <QStringList>

namespace rensei::workspace {

/// A git folder of our own for the working copy that a runner has had. Everything in a repository's own configuration
/// may name programs, and git would run them outside of the runner's limits; so the runner's git folder is only read,
/// as files. The shadow has its refs, reflogs and index as copies, finds its objects, and has our configuration.
struct ShadowRepository {
    QString gitFolder; ///< GIT_DIR
    QString workTree; ///< GIT_WORK_TREE

    QStringList environment() const;
};

/// What can be seen in a git folder without git.
struct GitFolderFacts {
    bool isUnfinished = false;
    bool hasStash = false;
    bool hasWorktrees = false;
    bool hasModules = false;
    ReflogCommits reflog;
};

/// Fills `gitFolder`, a fresh bare repository, for the working copy `workTree`. Fails where its git folder is not one
/// as it was made: a file or a link, or with links inside.
[[nodiscard]] Result<ShadowRepository> fillShadow(const QString &gitFolder, const QString &workTree);

/// Follows no link.
GitFolderFacts readGitFolder(const QString &workTree);

} // namespace rensei::workspace
