#pragma once

#include <QString>

namespace rensei::diagnostics {

/// The last lines of the log at `path`, as LogFile writes it, and of its older generations, oldest first, each as
/// `2026-06-02T14:02:11.000Z  warning  rensei.host: the port is taken`. What is no line of a log is left out.
QString logText(const QString &path, int lines);

/// The end of any text file, at most `bytes` of it, from the beginning of a line; "" when it cannot be read.
QString endOfFile(const QString &path, qint64 bytes);

} // namespace rensei::diagnostics
