#pragma once

#include <QIcon>

class QLineEdit;
class QWidget;

namespace rensei::app {

/// What a button without a text does.
enum class Glyph { Refresh, Close };

/// Drawn by us in the color of texts, whatever the palette is when it is painted. A style's own icon may be made for
/// another palette, and be all but invisible.
QIcon glyphIcon(Glyph glyph);

/// Gives an edit a button that clears it, with an icon of ours and a name.
void addClearButton(QLineEdit &edit);

/// Gives the placeholder of an edit the color of secondary text, now and after each change of the palette: that of the
/// platform may not be readable.
void keepPlaceholderReadable(QWidget &edit);

} // namespace rensei::app
