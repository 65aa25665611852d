#pragma once

#include <QColor>
#include <QPalette>

namespace rensei::app {

/// What lies behind our own drawing.
enum class Scheme { Light, Dark };

/// The scheme of a window with this palette.
Scheme schemeOf(const QPalette &palette);

/// What a color means. These are the only colors of our own; each comes with a shape and a text, too.
/// Source: app/ui/DESIGN.md, "Colors and shapes".
enum class SemanticColor { Good, Busy, Attention, Error, Quiet };

QColor semanticColor(SemanticColor color, Scheme scheme);

/// A mark on a body that is filled with an color.
QColor markOn(Scheme scheme);

} // namespace rensei::app
