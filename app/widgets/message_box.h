#pragma once

class QMessageBox;

namespace rensei::app {

/// Makes a box, whose texts and buttons are all set, wide enough for its second sentence: Qt makes it as wide as the
/// first.
void widen(QMessageBox &box);

} // namespace rensei::app
