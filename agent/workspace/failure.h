#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::workspace {

/// Why a repository could not be prepared.
struct Failure {
    enum class Kind {
        Refused, ///< what is asked for is not done here
        NoGit, ///< git, or what it needs for this repository, is missing
        NoAccess, ///< the server wants another credential, or hides the repository
        NoRepository,
        NoRef, ///< the repository has no such branch, tag or commit
        Unreachable, ///< the server does not answer, or not in time
        NoSpace, ///< the disk's floor or the budget
        Broken, ///< anything else
    };

    Kind kind = Kind::Broken;
    QString what; ///< what is so: a sentence
    QString next; ///< what to do: a sentence; "" when there is nothing but to wait
    QString detail; ///< what git said, for the log; no secrets

    /// Whether the same work may succeed here later although nobody does anything.
    bool isPassing() const { return kind == Kind::Unreachable || kind == Kind::NoSpace; }
};

/// Both sentences.
QString describe(const Failure &failure);

/// What the standard error of a failed git says, when it spoke to the server of `repository`.
Failure explainGit(const QString &errors, const QString &repository);

/// Whether the errors are about the objects or files of a repository on this machine.
bool blamesRepository(const QString &errors);

/// Why a git process gave no answer at all.
Failure explainRun(const Error &error, const QString &repository);

} // namespace rensei::workspace
