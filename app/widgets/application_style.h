#pragma once

class QObject;
class QPalette;

namespace rensei::app {

// What this program changes of the style that the system has. To be called on the main thread; again does nothing.

/// Has the widgets of this program change at once instead of moving, or as their style has it again: progress bars,
/// scroll bars, menus, tool tips; on Windows the last two only.
void setReducedMotion(bool isReduced);

/// Some styles draw a text that is disabled twice, shifted, as if it were engraved. Where the second one can be seen as
/// well as the first, as with the palettes of high contrast, it is drawn once. On Windows this does nothing.
void fitDisabledTexts(const QPalette &palette);

/// The same with the palette of this program, now and whenever that is another, as long as `owner` lives.
void followPalette(QObject &owner);

} // namespace rensei::app
