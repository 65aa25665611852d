#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::workspace {

/// What is known of the work in a session's folder. Nothing here is assumed: what could not be learned is nullopt.
struct WorkFacts {
    bool hasRepository = false; ///< `repo` is a repository that can be read
    int otherFiles = 0; ///< entries of the session's folder beside `repo`
    std::optional<int> changed; ///< tracked files that differ from the last commit, in the folder or the index
    std::optional<int> untracked; ///< that are not ignored
    bool hasStash = false;
    bool isUnfinished = false; ///< a merge, rebase or the like is under way
    bool hasMarkedFiles = false; ///< files that git was told not to look at
    bool hasWorktrees = false; ///< further working trees of the same repository
    QStringList innerRepositories; ///< repositories inside, submodules too; paths below `repo`
    QStringList buildFolders; ///< ignored folders that a build can make again; paths below `repo`
    std::optional<int> unpublished; ///< commits that are not provably on the server
    QString whyUnknown; ///< why `unpublished` or another fact could not be learned
};

/// Why the folder must be kept, as parts of a sentence ("2 files are not committed"); empty when everything in it
/// exists elsewhere. It is deleted only then. They are English, as they are kept; for a person see shownReasons().
QStringList reasonsToKeep(const WorkFacts &facts);

/// The output of `git status --porcelain=v1 -z`.
struct StatusCounts {
    int changed = 0;
    int untracked = 0;
};
StatusCounts countStatus(const QByteArray &output);

/// Whether `git ls-files -v -z` names files that git was told to take as unchanged, or to leave out.
bool hasMarks(const QByteArray &output);

/// The commits that a reflog names.
struct ReflogCommits {
    QStringList made;
    QStringList replaced; ///< by an amend or a rebase: with all before them they are dropped on purpose

    void add(const ReflogCommits &other);
};

/// Lines that cannot be read are skipped.
ReflogCommits commitsOfReflog(const QByteArray &log);

/// Whether a folder of this name, where git ignores it, can be made again by building: `node_modules`, `target`, …
bool isBuildOutput(const QString &folderName);

} // namespace rensei::workspace
