#include "app/ui/sessions/health_delegate.h"

#include "app/model/sessions/session_model.h"
#include "app/widgets/health_mark.h"

#include <QPainter>
#include <QPixmapCache>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qreal markSide = 12;
static constexpr qreal rimSide = 16;

/// Painted once: the shapes take longer than the rest of a row.
static QPixmap markPixmap(HealthMark mark, Scheme scheme, qreal ratio)
{
    const QString key
        = u"rensei-health-%1-%2-%3"_s.arg(static_cast<int>(mark)).arg(static_cast<int>(scheme)).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image((QSizeF(rimSide, rimSide) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMark(painter, mark, QRectF(0, 0, rimSide, rimSide), markSide, scheme);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void HealthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // selection and focus, as the style has them
    const auto mark = index.data(SessionModel::HealthRole).value<HealthMark>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected && mark != HealthMark::None) {
        // On the color of a selection the mark's own might not be seen.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Base));
        QRectF rim(0, 0, rimSide + 2, rimSide + 2);
        rim.moveCenter(QRectF(option.rect).center());
        painter->drawEllipse(rim);
        painter->restore();
    }
    if (mark == HealthMark::None)
        return;
    const QPointF middle = QRectF(option.rect).center() - QPointF(rimSide / 2, rimSide / 2);
    painter->drawPixmap(middle, markPixmap(mark, schemeOf(option.palette), painter->device()->devicePixelRatioF()));
}

} // namespace rensei::app

#include "moc_health_delegate.cpp"
