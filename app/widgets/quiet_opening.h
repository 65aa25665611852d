#pragma once

class QString;
class QWidget;

namespace rensei::app {

/// Whether a window can open here without the keyboard's focus and without asking for attention. On Wayland the
/// compositor decides, and many give the focus to each new window. GNOME announces one that opens behind the window in
/// use: "Status is ready".
bool canOpenQuietly();

/// The same of a platform of Qt's and a list as in XDG_CURRENT_DESKTOP.
bool canOpenQuietly(const QString &qtPlatform, const QString &desktops);

/// Opens a window that its user did not ask for: what is typed goes on to where it went. Later openings are usual ones.
void openQuietly(QWidget &window);

} // namespace rensei::app
