#pragma once

class QWidget;

namespace rensei::app {

/// Has the Tab key go through a window, or a part of one, in the order in which its layouts hold what is in it: that is
/// how people read it, in either direction. Without this it goes in the order in which widgets were made. To be called
/// once all is there, and again when something was added.
void tabAsLaidOut(QWidget &content);

} // namespace rensei::app
