#pragma once

#include <QString>

namespace rensei::app {

/// Whether there is a display for windows. Implemented once for each system.
bool hasDisplay();

/// Names the display for people and to compare it; "" where there is only one. Implemented once for each system.
QString displayName();

/// Whether standard error is a terminal, where a person reads it. Implemented once for each system.
bool isErrorOutputTerminal();

} // namespace rensei::app
