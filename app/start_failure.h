#pragma once

#include "agent/base/exit_code.h"

#include <QString>

#include <functional>
#include <memory>

class QApplication;

namespace rensei::app {

/// The application object, with its names, in no language yet, and without the program's arguments, which Qt would take
/// for its own. Where
/// the display cannot be used it says so and ends the program with ExitUnavailable; Qt itself would abort it.
std::unique_ptr<QApplication> makeApplication();

/// Tells why the program does not start, or what else a start that opens no window must tell: a line on standard error,
/// and a message box where there is a display and nobody reads that line in a terminal. `text` is asked again once its
/// translations are there. Returns `code`.
int tellAtStart(const std::function<QString()> &text, ExitCode code);

} // namespace rensei::app
