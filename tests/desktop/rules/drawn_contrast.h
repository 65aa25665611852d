#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace rensei::tests {

/// From 1 to 21, as WCAG 2.1 defines it.
double contrast(QRgb a, QRgb b);

/// The texts and pictures of a window, which must be shown, that are hard to see on what is drawn behind them, a
/// sentence each: texts need 4.5, pictures 3. What cannot be used now is left out.
QStringList contrastProblems(QWidget &window);

} // namespace rensei::tests
