#pragma once

#include <QString>

namespace rensei::host {

/// Whether the disk that holds `folder` has less than 2 GiB or less than 5 % left. False when it cannot be determined.
/// Source: agent/host/LIFECYCLE.md, "Acceptance".
bool diskIsLow(const QString &folder);

} // namespace rensei::host
