#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rensei {

/// How much a line of a log matters, from the least to the worst.
enum class LogLevel { Debug, Info, Warning, Error };

/// `debug`, `info`, `warning` or `error`: in log files, on the command line, in the control API.
QString wireName(LogLevel level);
std::optional<LogLevel> parseLogLevel(const QString &name);

/// Those names, from the least to the worst.
const QStringList &logLevelNames();

} // namespace rensei
