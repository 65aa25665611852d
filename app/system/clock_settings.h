#pragma once

namespace rensei::app {

/// Opens the system's own settings of date and time. False when this system has none that are known, or they did not
/// start.
bool openClockSettings();

} // namespace rensei::app
