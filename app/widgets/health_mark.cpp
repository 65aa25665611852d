#include "app/widgets/health_mark.h"

#include "app/widgets/state_shape.h"

#include <QPainter>

namespace rensei::app {

static std::optional<TrayState> stateWithShape(HealthMark mark)
{
    switch (mark) {
    case HealthMark::Green:
        return TrayState::Ok;
    case HealthMark::Yellow:
        return TrayState::Attention;
    case HealthMark::Red:
        return TrayState::Error;
    case HealthMark::Unknown:
        return TrayState::Checking;
    case HealthMark::None:
        break;
    }
    return std::nullopt;
}

void paintMark(QPainter &painter, HealthMark mark, const QRectF &rect, qreal side, Scheme scheme)
{
    const auto state = stateWithShape(mark);
    if (!state)
        return;
    StateShape shape = shapeOf(*state);
    // As small as this an octagon is hardly told from a disc, which the colors alone would then have to do.
    if (mark != HealthMark::Red)
        shape.mark.clear();
    painter.save();
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    paintShape(painter, shape, side, scheme == Scheme::Dark ? Paint::Dark : Paint::Light);
    painter.restore();
}

} // namespace rensei::app
