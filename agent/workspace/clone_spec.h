#pragma once

#include "agent/workspace/repository_url.h"

namespace rensei::workspace {

/// What is to be cloned, as somebody named it; nothing of it is trusted.
struct CloneRequest {
    QString repository; ///< its address
    QString ref = {}; ///< where to start: a branch, a tag, a whole commit id; "" for the repository's default branch
    QString branch = {}; ///< the branch to work on: checked out where the repository has it, else made at `ref`
    ChosenBy chosenBy = ChosenBy::Platform;
    bool full = false; ///< the whole history, not only the commit
    bool submodules = false;
    bool lfs = false; ///< the content of files in Git LFS
};

/// The same, checked: nothing in it can become an option, another transport or another file.
struct CloneSpec {
    RepositoryUrl url;
    QString ref = {};
    QString branch = {};
    bool full = false;
    bool submodules = false;
    bool lfs = false;

    bool operator==(const CloneSpec &) const = default;
};

/// Fails with a sentence for a person.
[[nodiscard]] Result<CloneSpec> checkRequest(const CloneRequest &request);

/// Whether git takes `name` for the name of a branch or tag, and never for an option or a range.
bool isRefName(const QString &name);

/// Whether `text` is a whole commit id: 40 or 64 hex digits, lower case.
bool isCommitId(const QString &text);

} // namespace rensei::workspace
