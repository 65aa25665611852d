#pragma once

#include "agent/workspace/clone_spec.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace rensei::workspace {

/// What a server says it has.
struct RemoteRefs {
    QMap<QString, QString> commits; ///< full ref names, and HEAD, to commit ids; of an annotated tag that of the commit
    QString defaultBranch; ///< without refs/heads/; "" when unknown

    bool isEmpty() const { return commits.isEmpty(); } ///< a repository without commits
};

/// The output of `git ls-remote --symref`. Lines that cannot be read are skipped.
RemoteRefs parseRemoteRefs(const QByteArray &output);

/// What to ask the server for, as arguments of ls-remote.
QStringList refsToAskFor(const CloneSpec &spec);

/// Where a session starts.
struct StartingPoint {
    QString remoteRef; ///< to fetch: a full ref name, HEAD or a commit id; "" in an empty repository
    QString commit; ///< as advertised; "" for a commit id's own and in an empty repository
    QString trackedBranch; ///< the branch of the server that `remoteRef` is; "" for a tag or a commit
    QString localBranch; ///< "" for none: HEAD is detached
};

/// nullopt: there is no such ref.
std::optional<StartingPoint> startingPoint(const CloneSpec &spec, const RemoteRefs &remote);

} // namespace rensei::workspace
