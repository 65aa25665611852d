#pragma once

#include "agent/base/result.h"
#include "agent/workspace/remote_refs.h"

#include <QString>

namespace rensei::workspace {

/// The bare copy of a repository that its sessions are cloned from. It holds only what came from the server, so what is
/// in it exists there. Its refs have names of their own, because those of a server may exclude each other over time.
/// All of this is for the holder of lockPath().
class Mirror {
public:
    /// `root` holds all mirrors.
    Mirror(const QString &root, const RepositoryUrl &url);

    QString path() const { return m_base + QStringLiteral(".git"); }
    /// Where a new one is made; it counts only when it was renamed, which happens when it is whole.
    QString halfPath() const { return m_base + QStringLiteral(".new"); }
    QString lockPath() const { return m_base + QStringLiteral(".lock"); }

    /// Removes what a killed git left: a half mirror, lock files, unfinished packs.
    void cleanUp() const;

    bool exists() const;
    [[nodiscard]] Result<void> finishHalf() const; ///< makes the half one the mirror
    void remove() const;
    bool isShallow() const;

    /// The commit that was fetched for a ref of the server, or for a commit id; "" when there is none.
    QString commitOf(const QString &remoteRef) const;

    /// Notes that it was used now.
    void touch() const;

private:
    QString m_base;
};

/// The ref under which a mirror keeps `remoteRef`, a full ref name, HEAD or a commit id.
QString mirrorRef(const QString &remoteRef);

/// Makes the fresh repository in `folder` one that was cloned from `mirror`: its objects (hard links where the file
/// system has them, so both live on without each other), the branches, the remote. Nothing is checked out.
[[nodiscard]] Result<void> populate(const QString &folder, const Mirror &mirror, const RepositoryUrl &url,
    const StartingPoint &start, const QString &commit, const QString &defaultBranch);

} // namespace rensei::workspace
