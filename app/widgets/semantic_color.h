#pragma once

#include <QColor>
#include <QPalette>

namespace rensei::app {

/// What lies behind our own drawing.
enum class Scheme { Light, Dark };

/// The scheme of a window with this palette.
Scheme schemeOf(const QPalette &palette);

/// What a colour means. These are the only colours of our own; each is drawn with a shape and said with a word, too.
/// Source: screens, "Rules".
enum class SemanticColor { Good, Busy, Attention, Error, Quiet };

QColor semanticColor(SemanticColor ink, Scheme scheme);

/// A mark on a body that is filled with an ink.
QColor markOn(Scheme scheme);

} // namespace rensei::app
