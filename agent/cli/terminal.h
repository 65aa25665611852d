#pragma once

#include <QSize>
#include <QString>

namespace rensei::cli {

/// Writes to standard output, in UTF-8, at once.
void print(const QString &text);

/// Writes a line to standard error.
void complain(const QString &text);

/// Whether standard output is a terminal that understands escapes; not when TERM is `dumb`. One per system.
bool isTerminal();

/// Columns and rows of that terminal; 80 × 24 when it does not tell. One per system.
QSize terminalSize();

/// Makes the console take UTF-8 and escapes, where that must be asked for. One per system.
void prepareTerminal();

} // namespace rensei::cli
