#pragma once

#include <QStyledItemDelegate>

namespace rensei::app {

/// Paints the rows of a timeline: detail in letters of one width, the lines of a diff in color beside their signs, and
/// an arrow where there is something to open.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace rensei::app
