#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::workspace {

/// How git speaks to a repository's server.
enum class Transport { Https, Http, Ssh, File };

/// The checked address of a repository.
struct RepositoryUrl {
    QString text; ///< as git gets it; holds no password
    Transport transport = Transport::Https;
    /// `host/path`, equal for all addresses of one repository: `git@host:o/r.git` and `https://host/o/r` have one.
    QString identity;

    bool operator==(const RepositoryUrl &) const = default;
};

/// Who chose an address decides what it may be.
enum class ChosenBy {
    Platform, ///< https and ssh; http on this machine only
    Owner, ///< also a folder of this machine, as an absolute path or file://
};

/// Fails with a sentence for a person. Refused are: what git would take for an option, helpers such as `ext::`, other
/// schemes, passwords in the address, control characters. A password is never repeated in the Error.
[[nodiscard]] Result<RepositoryUrl> parseRepositoryUrl(const QString &text, ChosenBy chosenBy);

/// A file name for what belongs to the repository: readable, and different for different repositories, also where upper
/// and lower case are the same.
QString fileNameFor(const RepositoryUrl &url);

} // namespace rensei::workspace
