#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

class QObject;
class QWidget;

namespace rensei::app {

/// `wanted` made smaller and moved until it, with `frame` around it, lies in `available`.
QRect boundedBy(const QRect &available, const QRect &wanted, const QMargins &frame);

/// Makes a window that is about to open no larger than what its screen leaves to windows, and moves it there. To be
/// called before each opening: meanwhile the screen may be another. A window that fills its screen is left alone.
void keepOnScreen(QWidget &window);

/// Whether so much of the top of a window, with its frame, lies on one of these screens that it can be taken hold of.
bool isWithinReach(const QRect &frame, const QList<QRect> &screens);

/// Moves an open window to the main screen, and makes it no larger than that, where it lies on none.
void bringWithinReach(QWidget &window);

/// From now on, and while `owner` lives, open windows come along when a screen goes or becomes smaller. Some systems do
/// that themselves.
void followScreens(QObject &owner);

/// The height that its screen leaves to a window without its frame; the largest that there is when it is on none.
int roomBelowTitle(const QWidget &window);

} // namespace rensei::app
