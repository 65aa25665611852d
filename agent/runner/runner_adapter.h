#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"
#include "agent/runner/runner_event.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace rensei::session {

/// What a runner is told at the start.
struct Assignment {
    platform::WorkItem work;
    QString workspace; ///< absolute path of its folder
    QString resume = {}; ///< conversation to take up again; "" to begin afresh
};

/// How one kind of program is spoken to: what to write to it, and what its lines mean. It does no input or output
/// itself; one object serves one session and may remember what it has read.
class RunnerAdapter {
public:
    virtual ~RunnerAdapter() = default;

    /// Written to standard input as soon as the program runs.
    virtual QByteArray opening(const Assignment &assignment) = 0;

    /// Whether standard input is closed after the opening.
    virtual bool closesInput() const = 0;

    /// One line of standard output, without its line end, redacted and cut to 16 KiB.
    virtual QList<RunnerEvent> read(const QByteArray &line) = 0;

    /// A message for the running program; nullopt when this kind of program takes none.
    virtual std::optional<QByteArray> prompt(const QString &id, const QString &text) = 0;

    /// The cooperative stop; nullopt when there is none and the group is to be terminated at once.
    virtual std::optional<QByteArray> stop(std::chrono::seconds grace) = 0;
};

std::unique_ptr<RunnerAdapter> makeAdapter(config::Adapter adapter);

/// What a program without a Finished event comes to: exit 0 with text, its last text is the summary; exit 0 without
/// any, "silent-exit"; else the exit code and the end of its error output.
Finished conclude(bool crashed, int exitCode, const QString &lastText, const QStringList &errorLines);

} // namespace rensei::session
