#pragma once

#include "agent/base/result.h"
#include "agent/diagnostics/bundle_file.h"

#include <QList>

namespace rensei::diagnostics {

/// How the name of a bundle ends: `.zip`; "" in a build without QuaZip, where it is a folder.
QString archiveSuffix();

/// Writes the bundle durably and in one step: after an Error, whose detail says why and whose `where` is a path,
/// nothing is there that was not before. A zip replaces a file of that name; a folder must not be there yet.
[[nodiscard]] Result<void> writeArchive(const QString &path, const QList<BundleFile> &files);

} // namespace rensei::diagnostics
