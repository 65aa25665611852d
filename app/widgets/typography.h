#pragma once

#include <QFont>
#include <QPalette>

class QLabel;

namespace rensei::app {

/// The three sizes of text. Source: app/ui/DESIGN.md, "Rules".
QFont smallFont(const QFont &body);
QFont headingFont(const QFont &body);

/// The color of secondary text; still easy to read.
QColor quietText(const QPalette &palette);

/// Lines of a label begin where those of the interface's language do, also when its text, an identifier or a path, is
/// of another direction.
void alignAtStart(QLabel &label);

/// Distances, in logical pixels. Source: app/ui/DESIGN.md, "Rules".
inline constexpr int aroundContent = 16;
inline constexpr int betweenRelated = 8;
inline constexpr int betweenGroups = 24;

} // namespace rensei::app
