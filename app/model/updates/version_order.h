#pragma once

#include <QStringView>

namespace rensei::app {

/// Whether this is a version as this program writes and compares them: two or three numbers of at most nine digits,
/// then `-` with the names of a version before the release, then `+` with what is not compared. A `v` before it is
/// allowed.
bool isVersion(QStringView text);

/// Whether `candidate` is to be offered to who has `own`: it comes after it by the rules of semantic versioning, and it
/// is a release, unless `own` is none. False where either is no version.
bool isOffered(QStringView candidate, QStringView own);

} // namespace rensei::app
