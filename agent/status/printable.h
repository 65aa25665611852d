#pragma once

#include <QString>

namespace rensei::status {

/// `text` on one line and safe to print in a terminal: control characters, and those that change the direction of
/// writing, become spaces.
QString printable(QString text);

} // namespace rensei::status
