#include "app/ui/detail/timeline_delegate.h"

#include "app/model/timeline/timeline_model.h"
#include "app/widgets/semantic_color.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace rensei::app {

using Line = TimelineModel::Line;
using Kind = TimelineEvent::Kind;

static Line lineOf(const QModelIndex &index)
{
    return static_cast<Line>(index.data(TimelineModel::LineRole).toInt());
}

static QColor inkOf(const QModelIndex &index, const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    switch (lineOf(index)) {
    case Line::Added:
        return semanticColor(SemanticColor::Good, scheme);
    case Line::Removed:
        return semanticColor(SemanticColor::Error, scheme);
    case Line::Plain:
        return palette.color(QPalette::Text);
    case Line::Entry:
        break;
    }
    const auto kind = static_cast<Kind>(index.data(TimelineModel::KindRole).toInt());
    const bool isBad = kind == Kind::Error
        || ((kind == Kind::Tool || kind == Kind::Ended) && !index.data(TimelineModel::IsGoodRole).toBool());
    if (isBad && index.column() != TimelineModel::Time && index.column() != TimelineModel::What)
        return semanticColor(SemanticColor::Error, scheme);
    return index.column() == TimelineModel::What ? palette.color(QPalette::Text) : quietText(palette);
}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isDetail = lineOf(index) != Line::Entry;
    const bool isOfTool = static_cast<Kind>(index.data(TimelineModel::KindRole).toInt()) == Kind::Tool && !isDetail;
    if (isDetail) {
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (index.column() == TimelineModel::What && (isDetail || isOfTool))
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter; // a command, a path, an output
    const QColor ink = inkOf(index, option->palette);
    option->palette.setColor(QPalette::Text, ink);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != TimelineModel::Tail || !index.data(TimelineModel::IsFoldableRole).toBool())
        return;
    const bool isOpen = index.data(TimelineModel::IsOpenRole).toBool();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = option.state;
    const int side = option.fontMetrics.height() / 2;
    arrow.rect = QRect(isMirrored ? option.rect.left() + 4 : option.rect.right() - side - 4,
        option.rect.center().y() - side / 2, side, side);
    const auto shut = isMirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : shut, &arrow, painter, option.widget);
}

} // namespace rensei::app

#include "moc_timeline_delegate.cpp"
