#pragma once

#include <QString>

namespace rensei::app {

/// `text` for a tool tip that Qt draws, to be shown to the letter: Qt takes for rich text what looks like it.
QString plainToolTip(const QString &text);

} // namespace rensei::app
