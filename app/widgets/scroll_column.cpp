#include "app/widgets/scroll_column.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

namespace rensei::app {

static constexpr int fewestLines = 3;

ScrollColumn::ScrollColumn(QWidget *content)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false); // the window's shows, as it does around it
    viewport()->setAutoFillBackground(false);
}

int ScrollColumn::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().lineSpacing() * fewestLines};
}

/// Qt keeps a scroll bar that was there once: beside it the contents are narrower, and so too tall again.
void ScrollColumn::followRoom()
{
    setVerticalScrollBarPolicy(height() >= heightForWidth(width()) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    followRoom();
    QScrollArea::resizeEvent(event);
}

bool ScrollColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        followRoom();
    }
    return QScrollArea::event(event);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        followRoom();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rensei::app

#include "moc_scroll_column.cpp"
