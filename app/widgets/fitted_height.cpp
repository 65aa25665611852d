#include "app/widgets/fitted_height.h"

#include "app/widgets/screen_bounds.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace rensei::app {

FittedHeight::FittedHeight(QWidget &window, Room room)
    : QObject(&window)
    , m_window(window)
    , m_room(room)
    , m_wanted(room == Room::Wanted ? window.height() : 0)
{
    open();
    window.installEventFilter(this);
}

bool FittedHeight::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResize = event->type() == QEvent::Resize;
    if (isResize && m_room == Room::Wanted && !m_isFitting)
        m_wanted = m_window.height();
    if (event->type() == QEvent::Show)
        open();
    else if (isResize || event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

/// Only then: an open window may be made larger than its screen by its user.
void FittedHeight::open()
{
    if (m_room == Room::Wanted) {
        m_isFitting = true;
        m_window.resize(m_window.width(), m_wanted);
        keepOnScreen(m_window);
        m_wanted = m_window.height();
        m_isFitting = false;
    }
    fit();
}

void FittedHeight::fit()
{
    if (m_isFitting)
        return;
    const QLayout *layout = m_window.layout();
    const int wants = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_window.width())
                                                  : layout->totalMinimumSize().height();
    const int needs = std::min(wants, roomBelowTitle(m_window)); // a part of it scrolls then
    m_isFitting = true;
    if (m_room == Room::None)
        m_window.setFixedHeight(needs);
    else
        m_window.setMinimumHeight(needs);
    if (const int height = std::max(needs, m_wanted); m_window.height() != height)
        m_window.resize(m_window.width(), height);
    m_isFitting = false;
}

} // namespace rensei::app

#include "moc_fitted_height.cpp"
