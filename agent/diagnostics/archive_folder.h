#pragma once

#include "agent/base/result.h"
#include "agent/diagnostics/bundle_file.h"

#include <QList>

namespace rensei::diagnostics {

/// Writes a bundle as a folder, where no zip can be made: durably, in one step, only where there is none of that name.
[[nodiscard]] Result<void> writeFolder(const QString &path, const QList<BundleFile> &files);

} // namespace rensei::diagnostics
