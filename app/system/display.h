#pragma once

namespace rensei::app {

/// Whether there is a display that windows can be opened on. One per system.
bool hasDisplay();

} // namespace rensei::app
