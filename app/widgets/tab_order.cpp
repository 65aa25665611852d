#include "app/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace rensei::app {

static void collectStops(QWidget &widget, QList<QWidget *> &stops);

static void collectStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collectStops(*widget, stops);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collectStops(*inner, stops);
    }
}

static void order(const QList<QWidget *> &stops)
{
    // Qt leaves alone what follows already, in a circle: then a window would begin with its last button. So all are
    // moved behind the first, and then once more, the last one first.
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.first(), stops.at(i));
    for (qsizetype i = stops.size() - 1; i > 0; --i)
        QWidget::setTabOrder(stops.first(), stops.at(i));
}

static void collectStops(QWidget &widget, QList<QWidget *> &stops)
{
    // The Tab key that comes to a box of buttons goes to the first of them, so the whole box has its place.
    if (widget.focusProxy() && widget.isAncestorOf(widget.focusProxy())) {
        QList<QWidget *> inside;
        if (const QLayout *layout = widget.layout())
            collectStops(*layout, inside);
        order(inside);
        stops.append(&widget);
        return;
    }
    if (widget.focusPolicy() & Qt::TabFocus)
        stops.append(&widget);
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area && area->widget())
        collectStops(*area->widget(), stops);
    else if (const QLayout *layout = widget.layout())
        collectStops(*layout, stops);
}

void tabAsLaidOut(QWidget &content)
{
    QList<QWidget *> stops;
    if (const QLayout *layout = content.layout())
        collectStops(*layout, stops);
    order(stops);
}

} // namespace rensei::app
