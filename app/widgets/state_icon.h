#pragma once

#include "app/widgets/state_shape.h"

#include <QIcon>

namespace rensei::app {

/// The icon of a state, painted anew at each requested size, with the number of what waits as paintShape() has it. With
/// Paint::Mask it is marked as a mask.
QIcon stateIcon(TrayState state, Paint paint, int waiting = 0);

/// The same as a picture in a window, `side` logical pixels wide.
QPixmap statePicture(TrayState state, Scheme scheme, int side, qreal devicePixelRatio);

} // namespace rensei::app
