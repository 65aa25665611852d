#pragma once

#include <QSize>
#include <QString>

namespace rensei::cli {

/// Writes to standard output, in UTF-8, at once.
void print(const QString &text);

/// Writes a line to standard error.
void printError(const QString &text);

/// Whether standard output is a terminal that understands escape sequences; not when TERM is `dumb`. One per system.
bool isTerminal();

/// Columns and rows of that terminal; 80 × 24 when they are not known. One per system.
QSize terminalSize();

/// Enables UTF-8 and escape sequences where the console has them off by default. One per system.
void prepareTerminal();

} // namespace rensei::cli
