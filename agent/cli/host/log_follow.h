#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/log_payload.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::cli {

/// A line of the agent's log for a terminal: `2026-06-02 14:22:05  warning  host: text`, in local time, without
/// control characters. Coloured by its level where `inColour`.
QString logLineText(const control::AgentLogLine &line, bool inColour);

/// Writes the agent's log, and what comes.
class LogFollow {
public:
    static constexpr std::chrono::milliseconds pollInterval{250};

    /// Reads at most so many lines; "" as the cursor: the last ones.
    using Read = std::function<control::AgentLogPayload(int lines, const QString &cursor)>;

    struct Options {
        Read read;
        std::function<void(const QString &)> write;
        bool asJson = false; ///< a line of JSON for each line
        bool inColour = false;
    };

    LogFollow(Options options, Clock &clock);

    /// The last `lines`. Returns whether there are any.
    bool showLast(int lines);
    /// What comes from now on; goes on until this is destroyed.
    void follow();

private:
    void write(const control::AgentLogPayload &log);

    Options m_options;
    QString m_cursor;
    OneShotTimer m_timer;
};

} // namespace rensei::cli
