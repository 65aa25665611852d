#pragma once

class QWidget;

namespace rensei::app {

/// Opens the window, or brings it to the front. Under Wayland a window can only be raised with the token that came with
/// a click (XDG_ACTIVATION_TOKEN): without one it is closed and opened anew, which gets the focus.
void bringForward(QWidget &window);

struct WindowState {
    bool isVisible = false;
    bool isActive = false;
    bool canRaise = true;
};

/// Whether nothing at all would be seen of raising it.
bool mustReopen(const WindowState &window);

} // namespace rensei::app
