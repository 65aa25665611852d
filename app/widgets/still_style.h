#pragma once

namespace rensei::app {

/// Has the widgets of this program change at once instead of moving, or as their style has it again: progress bars,
/// scroll bars, menus, tool tips; on Windows the last two only. To be called on the main thread; again does nothing.
void setStill(bool isStill);

} // namespace rensei::app
