#pragma once

#include "app/model/sessions/session_health.h"
#include "app/widgets/semantic_color.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;
class QWidget;

namespace rensei::app {

/// Paints the mark of a session's health into the middle of `rect`, `side` wide: a disc, a triangle, an octagon, a
/// hollow ring, or nothing. They are the shapes of the tray's states; only the octagon has its cross on it.
void paintMark(QPainter &painter, HealthMark mark, const QRectF &rect, qreal side, Scheme scheme);

/// The same as a picture for a part of `widget`, in its colors.
QPixmap markPicture(HealthMark mark, const QWidget &widget, int side);

/// The same for a button, in the colors of the application's palette when it is painted.
QIcon markIcon(HealthMark mark);

} // namespace rensei::app
