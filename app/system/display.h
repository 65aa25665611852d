#pragma once

namespace rensei::app {

/// Whether there is a display for windows. Implemented once for each system.
bool hasDisplay();

} // namespace rensei::app
