#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"
#include "agent/runner/runner_event.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace rensei::runner {

/// What a runner receives at the start.
struct Assignment {
    platform::WorkItem work;
    QString workspace; ///< absolute path of its folder
    QString resume = {}; ///< the conversation to resume; "" for a new one
    QString digest = {}; ///< what was done before, for when it cannot be resumed; may be ""
    QString goOn = {}; ///< what a resumed conversation is told instead of the work's instruction; "" for that
};

/// The steps from a stop request, or from the end of the work, to the end of the program.
struct StopTimes {
    std::chrono::milliseconds request{10'000}; ///< after the stop request
    bool thenClosesInput = false; ///< before the program is terminated, standard input is closed
    std::chrono::milliseconds closed{10'000}; ///< after closing standard input, until the program is terminated
};

/// How a program ended that sent no Finished event.
struct ProgramEnd {
    bool crashed = false;
    int exitCode = 0;
    QString lastText; ///< the last thing it said
    QStringList errorLines; ///< the end of its error output
};

/// The protocol of one kind of program: what to write to it, and what its lines mean. It does no I/O itself. One object
/// serves one session and may keep state.
class RunnerAdapter {
public:
    virtual ~RunnerAdapter() = default;

    /// Arguments of the program, after those of its profile. They can be seen by everybody on this computer, so nothing
    /// secret is in them.
    virtual QStringList arguments(const Assignment & /*assignment*/) const { return {}; }

    /// Written to standard input as soon as the program runs.
    virtual QByteArray initialInput(const Assignment &assignment) = 0;

    /// Whether standard input is closed after the initial input.
    virtual bool closesInput() const = 0;

    /// One line of standard output, without its line end, as the program wrote it: its secrets are removed from the
    /// events, because only these are decoded.
    virtual QList<RunnerEvent> read(const QByteArray &line) = 0;

    /// Whether `line`, which may still lack its end, is text for people rather than a message of the protocol. Text is
    /// shown while it is written, and cut when it is long.
    virtual bool isText(const QByteArray &line) const = 0;
    virtual RunnerEvent textEvent(const QString &text) const = 0;

    /// Whether this kind of program accepts messages while it runs.
    virtual bool takesPrompts() const = 0;

    /// A message for the running program; nullopt when this kind of program accepts none. May be empty: it is written
    /// later, see takeInput().
    virtual std::optional<QByteArray> prompt(const QString &id, const QString &text) = 0;

    /// A limit or a pause is over: the program goes on, with what waits for it or with `text`. nullopt when it takes no
    /// messages.
    virtual std::optional<QByteArray> goOn(const QString &text) { return prompt({}, text); }

    /// From now on no turn begins, or each does again; a turn that is under way goes on. What is held begins with
    /// goOn(). False when this kind of program has no turns.
    virtual bool holdTurns(bool /*isHeld*/) { return false; }

    /// The cooperative stop request; nullopt when there is none and the group must be terminated at once.
    virtual std::optional<QByteArray> stop(std::chrono::seconds grace) = 0;
    virtual StopTimes stopTimes() const { return {}; }

    /// Answers PermissionRequested; what is written because of it is in takeInput(). False when nobody waits for it any
    /// more.
    virtual bool answer(const QString & /*request*/, bool /*allow*/) { return false; }

    /// What must be written to standard input because of what was read or answered, once the events of it are recorded.
    virtual QByteArray takeInput() { return {}; }

    /// The outcome of a program that ended without a Finished event.
    virtual Finished conclusion(const ProgramEnd &end) const;

    /// How long the program may take until its first Started event; nullopt: for ever.
    virtual std::optional<std::chrono::milliseconds> startTimeout() const { return std::nullopt; }
};

std::unique_ptr<RunnerAdapter> makeAdapter(const config::RunnerProfile &profile);

/// When a limit is over, as a detail of Waiting; "" when it is not known.
QString limitText(const std::optional<Instant> &ends);

/// The first prompt of a program that does not remember what was done before.
QString withDigest(const QString &digest, const QString &instruction);

/// The result of a program that says by its exit code how it ended. Exit code 0 with output: success, with its last
/// text as summary; exit code 0 without output: "silent-exit"; otherwise the exit code and the end of its error output.
Finished conclude(bool crashed, int exitCode, const QString &lastText, const QStringList &errorLines);

/// `how`, and the end of the error output where there is any; of a size that the platform accepts.
QString withErrorTail(const QString &how, const QStringList &errorLines);

} // namespace rensei::runner
