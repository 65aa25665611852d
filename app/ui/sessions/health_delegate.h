#pragma once

#include <QStyledItemDelegate>

namespace rensei::app {

/// Paints the health mark of a session; all else of the cell is the style's. A selected row keeps its mark's color.
class HealthDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rensei::app
