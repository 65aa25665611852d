#include "app/ui/sessions/health_delegate.h"

#include "app/model/sessions/session_model.h"
#include "app/widgets/health_mark.h"

#include <QPainter>

namespace rensei::app {

static constexpr qreal markSide = 12;
static constexpr qreal rimSide = 16;

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
    paintMark(*painter, mark, option.rect, markSide, schemeOf(option.palette));
}

} // namespace rensei::app

#include "moc_health_delegate.cpp"
