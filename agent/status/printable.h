#pragma once

#include <QString>

namespace rensei::status {

/// `text` on one line and harmless in a terminal: control characters, and those that turn the direction of writing,
/// become spaces.
QString printable(QString text);

} // namespace rensei::status
