#pragma once

#include <QSize>
#include <QString>

#include <memory>

namespace rensei::cli {

/// Writes to standard output, in UTF-8, at once.
void print(const QString &text);

/// Writes to standard error without a line break.
void printPrompt(const QString &text);

/// Writes a line to standard error.
void printError(const QString &text);

/// Whether standard output is a terminal that understands escape sequences; not when TERM is `dumb`. One per system.
bool isTerminal();

/// Columns and rows of that terminal; 80 × 24 when they are not known. One per system.
QSize terminalSize();

/// Whether a person types at standard input. One per system.
bool isInputTerminal();

/// While it lives, what is typed is not shown. One per system.
class HiddenInput {
public:
    explicit HiddenInput(const QString &prompt); ///< written to standard error
    ~HiddenInput();
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    struct Former;
    std::unique_ptr<Former> m_former;
};

/// How long a line may be: COLUMNS where it is set, else as wide as the terminal is, 80 columns for a pipe.
int lineWidth();

/// Whether to write in colours: on a terminal, unless NO_COLOR is set to anything but nothing.
bool usesColour();

/// Enables UTF-8 and escape sequences where the console has them off by default. One per system.
void prepareTerminal();

} // namespace rensei::cli
