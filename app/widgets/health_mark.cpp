#include "app/widgets/health_mark.h"

#include "app/widgets/state_shape.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

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

QPixmap markPicture(HealthMark mark, const QWidget &widget, int side)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, mark, QRectF(0, 0, side, side), side - 1, schemeOf(widget.palette()));
    return picture;
}

namespace {

class MarkEngine final : public QIconEngine {
public:
    explicit MarkEngine(HealthMark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height()) * share;
        paintMark(*painter, m_mark, rect, side, schemeOf(QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QIconEngine *clone() const override { return new MarkEngine(m_mark); }
    bool isNull() override { return false; }

private:
    static constexpr qreal share = 0.75; // as large as in the table, at the usual size of icons
    HealthMark m_mark;
};

} // namespace

QIcon markIcon(HealthMark mark)
{
    return QIcon(new MarkEngine(mark));
}

} // namespace rensei::app
