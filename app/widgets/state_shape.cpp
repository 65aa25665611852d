#include "app/widgets/state_shape.h"

#include <QPainter>

#include <cmath>

namespace rensei::app {

static constexpr qreal unitsWide = 24;
static constexpr QPointF middle(12, 12);

static QPainterPath stroked(const QPainterPath &line, qreal width)
{
    QPainterPathStroker pen;
    pen.setWidth(width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen.createStroke(line);
}

static QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

static QPainterPath closed(std::initializer_list<QPointF> points)
{
    QPainterPath path = polyline(points);
    path.closeSubpath();
    return path;
}

static QPainterPath disc(const QPointF &center, qreal radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

static QPainterPath triangle()
{
    const QPainterPath edge = closed({{12, 3.2}, {21.6, 20.4}, {2.4, 20.4}});
    return stroked(edge, 3.2).united(edge);
}

static QPainterPath octagon()
{
    constexpr qreal radius = 11.4;
    constexpr qreal eighth = 3.14159265358979323846 / 4;
    QPainterPath path;
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = eighth / 2 + corner * eighth;
        const QPointF point = middle + QPointF(radius * std::cos(angle), radius * std::sin(angle));
        if (corner == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

static QPainterPath ring(bool isDashed)
{
    QPainterPathStroker pen;
    pen.setWidth(2.6);
    if (isDashed) {
        pen.setDashPattern(QList<qreal>{1.9, 1.05});
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen.createStroke(disc(middle, 9.6));
}

static QPainterPath exclamation()
{
    QPainterPath path = stroked(polyline({{12, 9.2}, {12, 13.4}}), 3);
    path.addEllipse(QPointF(12, 18), 1.75, 1.75);
    return path;
}

static QPainterPath cross()
{
    QPainterPath lines = polyline({{8.2, 8.2}, {15.8, 15.8}});
    lines.addPath(polyline({{15.8, 8.2}, {8.2, 15.8}}));
    return stroked(lines, 3).simplified();
}

static QPainterPath keyhole()
{
    return disc({12, 9.6}, 2.9).united(closed({{12, 9.6}, {14.6, 17.4}, {9.4, 17.4}}));
}

static QPainterPath play()
{
    const QPainterPath edge = closed({{9.2, 6.8}, {17.6, 12}, {9.2, 17.2}});
    return stroked(edge, 1.4).united(edge);
}

static QPainterPath dots()
{
    QPainterPath path;
    for (const qreal x : {7.4, 12.0, 16.6})
        path.addEllipse(QPointF(x, 12), 1.8, 1.8);
    return path;
}

StateShape shapeOf(TrayState state)
{
    switch (state) {
    case TrayState::Ok:
        return {disc(middle, 11), stroked(polyline({{6.8, 12.6}, {10.6, 16.4}, {17.4, 8.6}}), 3), true,
            SemanticColor::Good};
    case TrayState::Busy:
        return {disc(middle, 11), play(), true, SemanticColor::Busy};
    case TrayState::Attention:
        return {triangle(), exclamation(), true, SemanticColor::Attention};
    case TrayState::Error:
        return {octagon(), cross(), true, SemanticColor::Error};
    case TrayState::SignedOut:
        return {ring(false), keyhole(), false, SemanticColor::Quiet};
    case TrayState::Stale:
        return {ring(true), stroked(polyline({{12, 7.4}, {12, 12.4}, {15.4, 14.6}}), 2.5), false, SemanticColor::Quiet};
    case TrayState::Checking:
        return {ring(false), dots(), false, SemanticColor::Quiet};
    }
    Q_UNREACHABLE();
}

void paintShape(QPainter &painter, const StateShape &shape, qreal side, Paint paint)
{
    const Scheme scheme = paint == Paint::Dark ? Scheme::Dark : Scheme::Light;
    const QColor body = paint == Paint::Mask ? QColor(Qt::black) : semanticColor(shape.color, scheme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / unitsWide, side / unitsWide);
    if (!shape.isSolid) {
        painter.fillPath(shape.body, body);
        painter.fillPath(shape.mark, body);
    } else if (paint == Paint::Mask) {
        painter.fillPath(shape.body.subtracted(shape.mark), body);
    } else {
        painter.fillPath(shape.body, body);
        painter.fillPath(shape.mark, markOn(scheme));
    }
    painter.restore();
}

} // namespace rensei::app
