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

/// Distances, in logical pixels. Source: app/ui/DESIGN.md, "Rules".
inline constexpr int aroundContent = 16;
inline constexpr int betweenRelated = 8;
inline constexpr int betweenGroups = 24;

} // namespace rensei::app
