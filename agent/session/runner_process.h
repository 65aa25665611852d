#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/runner/runner_adapter.h"
#include "agent/session/runner_output.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rensei::session {

/// The secrets of a work item and of its runner's profile: the user's own keys are no business of the platform either.
SecretMask maskFor(const platform::WorkItem &item, const config::RunnerProfile &profile);

/// One running runner program: starts it, talks to it through its adapter, and ends it with its whole process group.
class RunnerProcess : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it. What `mask` knows is masked in everything that the program says.
    RunnerProcess(std::unique_ptr<Process> process, std::unique_ptr<runner::RunnerAdapter> adapter, Clock &clock,
        SecretMask mask = {});
    ~RunnerProcess() override;

    void start(const ProcessStart &start, const runner::Assignment &assignment);

    /// False when this kind of runner accepts no messages, or when it has said that it is done.
    bool takesPrompts() const { return !m_finished && m_adapter->takesPrompts(); }
    /// False when the message was not sent: see takesPrompts(), or the program does not run.
    bool prompt(const QString &id, const QString &text);

    /// See runner::RunnerAdapter::goOn(). False when nothing was sent.
    bool goOn(const QString &text);

    /// See runner::RunnerAdapter::holdTurns().
    bool holdTurns(bool isHeld) { return m_adapter->holdTurns(isHeld); }

    /// Answers permissionRequested(). False when the program no longer waits for it.
    bool answer(const QString &request, bool allow);

    /// Requests a stop as the adapter knows how, then terminates the group, and kills it after 5 s more. Idempotent.
    void stop();

    /// Kills the group at once.
    void kill();

    std::optional<TreeAmount> usage() const { return m_process->usage(); }

Q_SIGNALS:
    void launched(qint64 pid);
    void failedToLaunch(const rensei::Error &error); ///< the last signal of a runner that never started
    void eventReceived(const rensei::runner::RunnerEvent &event);
    /// `what` is the request as the program wrote it, to be judged; `shown` is what may be kept and shown of it.
    void permissionRequested(
        const QString &request, const rensei::permissions::Request &what, const rensei::permissions::Request &shown);
    /// The program and everything it started are gone. `conclusion` is its Finished event, or derived from its exit.
    void ended(const rensei::runner::Finished &conclusion);

private:
    RunnerOutput::Handlers outputHandlers();
    RunnerOutput::Handlers errorHandlers();
    void readMessage(const QByteArray &line);
    void handleEvent(const runner::RunnerEvent &event);
    void handleLink(const runner::LinkFound &link);
    void writePending();
    void giveUpStarting();
    void refuseMessage();
    void recordError(const QString &piece, const QString &line);
    void handleEnd(const ProcessExit &exit);
    void closeInput();
    void waitForEnd();
    void endGroup();
    void confirmEnd();

    std::unique_ptr<Process> m_process;
    std::unique_ptr<runner::RunnerAdapter> m_adapter;
    OneShotTimer m_timer;
    OneShotTimer m_startTimer;
    runner::EventCleaner m_cleaner;
    RunnerOutput m_output;
    RunnerOutput m_errors;
    QStringList m_lastErrors;
    QString m_lastText;
    std::optional<runner::Finished> m_finished;
    std::optional<ProcessExit> m_exit;
    /// Progress of ending the process group.
    enum class Phase { Running, StopRequested, Terminated, Killed, Gone } m_phase = Phase::Running;
};

} // namespace rensei::session
