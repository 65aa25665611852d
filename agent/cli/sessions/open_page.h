#pragma once

#include <QString>

namespace rensei::cli {

/// Has the system show a page of the web. Returns whether it could be asked to; there is nobody to show it to without a
/// display. One per system.
bool openInBrowser(const QString &address);

} // namespace rensei::cli
