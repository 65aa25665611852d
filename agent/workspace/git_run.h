#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/workspace/git_command.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::workspace {

/// What git said, and how it ended.
struct GitOutput {
    int code = 0; ///< not 0 is no Error of the run: many commands answer with it
    QByteArray out;
    QString errors; ///< standard error, at most the last 16 KiB
};

/// One git process at a time, with a deadline. Nothing it says is unbounded, and nothing it starts outlives it.
class GitRun : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<GitOutput> &)>;

    /// `clock` must outlive it.
    GitRun(GitProgram program, ProcessFactory makeProcess, Clock &clock);
    ~GitRun() override;

    /// Calls `then` once, later: with the output; or with an Error when git did not start, was ended by a signal, said
    /// too much, or did not end by its deadline (`timedOut`). Whatever the Error, nothing of it runs any more then.
    /// One call at a time.
    void start(const GitCall &call, Then then);

    bool isRunning() const { return m_then != nullptr; }

    /// Kills git, and calls `then` when nothing of it is left; the `then` of start() is not called.
    void cancel(std::function<void()> then);

private:
    void giveUp(const Error &error);
    void confirmEnd();
    void finish(const Result<GitOutput> &result);

    GitProgram m_program;
    ProcessFactory m_makeProcess;
    Clock &m_clock;
    OneShotTimer m_timer;
    std::unique_ptr<Process> m_process;
    Then m_then;
    GitOutput m_output;
    std::optional<Error> m_error; ///< why it is being ended
    int m_endChecks = 0;
};

} // namespace rensei::workspace
