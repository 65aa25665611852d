#pragma once

#include "agent/base/log_level.h"
#include "agent/control/log_payload.h"

#include <QString>

#include <optional>

namespace rensei::app {

/// One line of a log as it is shown: without secrets, without control characters, of bounded length.
struct LogLine {
    std::optional<Instant> at;
    LogLevel level = LogLevel::Info;
    QString text; ///< `host: registered`

    bool operator==(const LogLine &) const = default;
};

/// In UTF-16 units; what is longer is cut, with an ellipsis.
inline constexpr qsizetype maxLogLineLength = 4'000;

LogLine logLine(const control::AgentLogLine &line);

/// A record of a session's log: its type, and its text or all that it holds.
LogLine logLine(const control::LogEvent &event);

/// `2026-06-02 14:02:11  warning  host: the port is taken`, in this machine's zone.
QString logText(const LogLine &line);

} // namespace rensei::app
