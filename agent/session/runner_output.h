#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/runner/event_cleaner.h"
#include "agent/runner/line_buffer.h"

#include <QString>

#include <chrono>
#include <functional>

namespace rensei::session {

/// One output stream of a runner, as lines. Text for people shows 2 s after it was begun, even if its line has no end
/// yet; the rest of the line follows when it comes. A line of the protocol is always whole.
class RunnerOutput {
public:
    struct Handlers {
        std::function<bool(const QByteArray &line)> isText;
        /// The next piece of text, cleaned, and the line that it ends so far.
        std::function<void(const QString &piece, const QString &line)> text;
        std::function<void(const QByteArray &line)> message; ///< a line of the protocol, as it was written
        std::function<void()> messageTooLong; ///< a line of the protocol exceeds the limit; nothing is read after it
    };

    /// `clock` and `cleaner` must outlive it. A longer line of text loses its end.
    RunnerOutput(Clock &clock, const runner::EventCleaner &cleaner, qsizetype maxLineSize, Handlers handlers);

    void append(const QByteArray &bytes);

    /// At the end of the output.
    void finish();

private:
    void read(const QByteArray &line);
    void refuse();
    void showBegun();

    const runner::EventCleaner &m_cleaner;
    Handlers m_handlers;
    qsizetype m_maxLineSize;
    runner::LineBuffer m_lines;
    OneShotTimer m_timer;
    std::chrono::milliseconds m_delay; ///< until a line without an end is shown
    QString m_shown; ///< of the line without an end
    bool m_isRefused = false;
};

} // namespace rensei::session
