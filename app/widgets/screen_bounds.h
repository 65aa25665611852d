#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace rensei::app {

/// `wanted` made smaller and moved until it, with `frame` around it, lies in `available`.
QRect boundedBy(const QRect &available, const QRect &wanted, const QMargins &frame);

/// Makes a window that is about to open no larger than what its screen leaves to windows, and moves it there. To be
/// called before each opening: meanwhile the screen may be another. A window that fills its screen is left alone.
void keepOnScreen(QWidget &window);

/// The height that its screen leaves to a window without its frame; the largest that there is when it is on none.
int roomBelowTitle(const QWidget &window);

} // namespace rensei::app
