#include "app/widgets/state_shape.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
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

/// The number of what waits, and the plate that it stands on.
struct CountBadge {
    QPainterPath plate;
    QPainterPath gap; ///< the plate and a rim, which is kept free of the shape below it
    QPainterPath digits;
};

static QPainterPath plate(qreal width, qreal rim)
{
    constexpr qreal height = 13.2;
    QRectF outline(unitsWide - width, 0, width, height);
    outline.adjust(-rim, -rim, rim, rim);
    QPainterPath path;
    path.addRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    return path;
}

/// A digit of straight strokes, as displays have it: fonts are not made for the few pixels of a tray icon, and in some
/// two digits look the same there. `x` is its left side; it is 1 wide and 2 high.
static void addDigit(QPainterPath &strokes, int digit, qreal x)
{
    // Top, upper right, lower right, bottom, lower left, upper left, middle.
    static constexpr std::array<QLineF, 7> places{QLineF(0, 0, 1, 0), QLineF(1, 0, 1, 1), QLineF(1, 1, 1, 2),
        QLineF(0, 2, 1, 2), QLineF(0, 1, 0, 2), QLineF(0, 0, 0, 1), QLineF(0, 1, 1, 1)};
    static constexpr std::array<unsigned, 10> parts{
        0b0111111, 0b0000110, 0b1011011, 0b1001111, 0b1100110, 0b1101101, 0b1111101, 0b0000111, 0b1111111, 0b1101111};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (parts.at(static_cast<std::size_t>(digit)) & (1U << i)) {
            strokes.moveTo(places.at(i).p1() + QPointF(x, 0));
            strokes.lineTo(places.at(i).p2() + QPointF(x, 0));
        }
    }
    if (digit == 1) { // alone a stroke says nothing
        strokes.moveTo(x + 1, 0);
        strokes.lineTo(x + 0.4, 0.55);
    }
}

static QPainterPath countPath(int waiting, int maxShown)
{
    constexpr qreal strokeWidth = 0.42;
    QPainterPath strokes;
    addDigit(strokes, std::min(waiting, maxShown), 0);
    if (waiting > maxShown) { // a plus sign
        strokes.moveTo(1.7, 1);
        strokes.lineTo(2.7, 1);
        strokes.moveTo(2.2, 0.5);
        strokes.lineTo(2.2, 1.5);
    }
    return stroked(strokes, strokeWidth).simplified();
}

static CountBadge countBadge(int waiting)
{
    constexpr int maxShown = 9;
    constexpr qreal digitHeight = 10.6;
    const qreal width = waiting > maxShown ? 16.8 : 13.2;
    const QPainterPath text = countPath(waiting, maxShown);
    CountBadge badge{plate(width, 0), plate(width, 1.2), {}};
    const QRectF place = badge.plate.boundingRect();
    const QRectF has = text.boundingRect();
    const qreal scale = std::min(digitHeight / has.height(), (width - 3.2) / has.width());
    QTransform fit;
    fit.translate(place.center().x(), place.center().y());
    fit.scale(scale, scale);
    fit.translate(-has.center().x(), -has.center().y());
    badge.digits = fit.map(text);
    return badge;
}

static QColor inkOf(SemanticColor color, Paint paint)
{
    switch (paint) {
    case Paint::Light:
        return semanticColor(color, Scheme::Light);
    case Paint::Dark:
        return semanticColor(color, Scheme::Dark);
    case Paint::ContrastDark:
        return Qt::white;
    case Paint::Mask:
    case Paint::ContrastLight:
        break;
    }
    return Qt::black;
}

static void paintBadge(QPainter &painter, const CountBadge &badge, Paint paint)
{
    if (paint != Paint::Light && paint != Paint::Dark)
        return painter.fillPath(badge.plate.subtracted(badge.digits), inkOf({}, paint));
    const bool isDark = paint == Paint::Dark;
    painter.fillPath(badge.plate, markOn(isDark ? Scheme::Light : Scheme::Dark));
    painter.fillPath(badge.digits, markOn(isDark ? Scheme::Dark : Scheme::Light));
}

static void paintBody(QPainter &painter, const StateShape &shape, Paint paint)
{
    const QColor ink = inkOf(shape.color, paint);
    if (!shape.isSolid) {
        painter.fillPath(shape.body, ink);
        painter.fillPath(shape.mark, ink);
    } else if (paint == Paint::Light || paint == Paint::Dark) {
        painter.fillPath(shape.body, ink);
        painter.fillPath(shape.mark, markOn(paint == Paint::Dark ? Scheme::Dark : Scheme::Light));
    } else {
        painter.fillPath(shape.body.subtracted(shape.mark), ink);
    }
}

void paintShape(QPainter &painter, const StateShape &shape, qreal side, Paint paint, int waiting)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / unitsWide, side / unitsWide);
    if (waiting > 0) {
        const CountBadge badge = countBadge(waiting);
        StateShape below = shape;
        below.body = below.body.subtracted(badge.gap);
        below.mark = below.mark.subtracted(badge.gap);
        paintBody(painter, below, paint);
        paintBadge(painter, badge, paint);
    } else {
        paintBody(painter, shape, paint);
    }
    painter.restore();
}

} // namespace rensei::app
