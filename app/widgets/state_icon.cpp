#include "app/widgets/state_icon.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <array>

namespace rensei::app {

namespace {

class StateIconEngine final : public QIconEngine {
public:
    StateIconEngine(TrayState state, Paint paint, int waiting)
        : m_state(state)
        , m_paint(paint)
        , m_waiting(waiting)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        paintShape(*painter, shapeOf(m_state), side, m_paint, m_waiting);
        painter->restore();
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

    QIconEngine *clone() const override { return new StateIconEngine(m_state, m_paint, m_waiting); }
    QString key() const override { return QStringLiteral("rensei-state"); }

    // Without these a StatusNotifier tray gets two sizes only, and scales them.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        constexpr std::array sides{16, 18, 20, 22, 24, 32, 44, 48, 64};
        QList<QSize> sizes;
        for (const int side : sides)
            sizes.append({side, side});
        return sizes;
    }

    bool isNull() override { return false; }

private:
    TrayState m_state;
    Paint m_paint;
    int m_waiting;
};

} // namespace

QIcon stateIcon(TrayState state, Paint paint, int waiting)
{
    QIcon icon(new StateIconEngine(state, paint, waiting));
    icon.setIsMask(paint == Paint::Mask);
    return icon;
}

QPixmap statePicture(TrayState state, Scheme scheme, int side, qreal devicePixelRatio)
{
    const int pixels = qCeil(side * devicePixelRatio);
    QPixmap picture = StateIconEngine(state, scheme == Scheme::Dark ? Paint::Dark : Paint::Light, 0)
                          .pixmap({pixels, pixels}, QIcon::Normal, QIcon::Off);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace rensei::app
