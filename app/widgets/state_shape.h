#pragma once

#include "app/model/status/status_summary.h"
#include "app/widgets/semantic_color.h"

#include <QPainterPath>

namespace rensei::app {

/// The shape of a state on a grid of 24 × 24 units: a body and a mark on it. No two states have the same shape, so that
/// the shape alone tells them apart, at 16 pixels too.
struct StateShape {
    QPainterPath body;
    QPainterPath mark;
    bool isSolid = false; ///< the mark lies on the body, and is cut out of it where there is one color only
    SemanticColor color = SemanticColor::Quiet;
};

StateShape shapeOf(TrayState state);

/// How a shape is painted.
enum class Paint {
    Light, ///< in color, for a light panel
    Dark, ///< in color, for a dark panel
    Mask, ///< black and nothing, for systems that color it themselves
    ContrastLight, ///< all black, for a light panel of high contrast
    ContrastDark, ///< all white, for a dark panel of high contrast
};

/// Paints a shape into a square at the origin, `side` device pixels wide. How many things wait stands in its upper
/// corner, "9+" for more than nine; nothing for 0.
void paintShape(QPainter &painter, const StateShape &shape, qreal side, Paint paint, int waiting = 0);

} // namespace rensei::app
