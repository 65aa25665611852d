#pragma once

class QString;
class QWidget;

namespace rensei::app {

/// Opens the window that somebody asked for, or brings it to the front. Under Wayland a window can only be raised with
/// the token that came with a click (XDG_ACTIVATION_TOKEN), which is used up: without one it is closed and opened anew,
/// which gets the focus.
void bringForward(QWidget &window);

/// Forgets the token of a start that opens no window: a window that used it later would be too late.
void dropActivationToken();

struct WindowState {
    bool isVisible = false;
    bool isActive = false;
    bool canRaise = true;
};

/// Whether nothing at all would be seen of raising it.
bool mustReopen(const WindowState &window);

struct FocusClaim {
    bool hasToken = false; ///< of a click elsewhere
    bool hasFocus = false; ///< one of our windows has it, with which Qt requests a token
};

/// Whether a window may ask for the focus. Under Wayland a desktop answers one that may not with a notice that the
/// window is ready, which nobody asked for.
bool mayAskForFocus(const QString &qtPlatform, const FocusClaim &claim);

} // namespace rensei::app
