#pragma once

class QWidget;

namespace rensei::app {

/// Whether a window can open here without the keyboard's focus. On Wayland the compositor decides, and many give it to
/// each new window.
bool canOpenQuietly();

/// Opens a window that its user did not ask for: what is typed goes on to where it went. Later openings are usual ones.
void openQuietly(QWidget &window);

} // namespace rensei::app
