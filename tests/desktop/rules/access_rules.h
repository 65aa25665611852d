#pragma once

#include <QStringList>

class QWidget;

namespace rensei::tests {

/// What keeps people from using a window, which must be shown, with the keys or without seeing it, a sentence each;
/// empty where all is well: a window without a title, something that takes the keyboard or a picture without a name of
/// its own, the Tab key going against the order of reading, two mnemonics alike, a text at the side where no line
/// begins.
QStringList accessProblems(QWidget &window);

} // namespace rensei::tests
