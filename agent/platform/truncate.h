#pragma once

#include <QString>

namespace rensei::platform {

/// `text` with no more than `most` UTF-16 units; what was cut off is replaced by an ellipsis within them. Never half a
/// character of two units.
QString cut(const QString &text, qsizetype most);

} // namespace rensei::platform
