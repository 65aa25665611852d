#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/runner/line_buffer.h"
#include "agent/runner/runner_adapter.h"

#include <QObject>

namespace rensei::session {

/// One runner program at work: it is started, spoken to through its adapter, watched, and ended with all it started.
class RunnerProcess : public QObject {
    Q_OBJECT

public:
    /// Takes the process; `clock` must outlive it.
    RunnerProcess(std::unique_ptr<Process> process, std::unique_ptr<RunnerAdapter> adapter, Clock &clock);
    ~RunnerProcess() override;

    void start(const ProcessStart &start, const Assignment &assignment);

    /// False when this kind of runner takes no messages, or it has finished.
    bool prompt(const QString &id, const QString &text);

    /// Asks, 10 s later terminates the group, 5 s later kills it. A second call changes nothing.
    void stop();

Q_SIGNALS:
    void launched(qint64 pid);
    void failedToLaunch(const rensei::Error &error); ///< the last signal of a runner that never ran
    void said(const rensei::session::RunnerEvent &event);
    /// The program and everything it started are gone. `conclusion` is what it said of itself, else what its exit says.
    void ended(const rensei::session::Finished &conclusion);

private:
    void read(const QList<QByteArray> &lines);
    void noteErrors(const QList<QByteArray> &lines);
    void handleEnd(const ProcessExit &exit);
    void askToEnd();
    void endGroup();
    void confirm();

    std::unique_ptr<Process> m_process;
    std::unique_ptr<RunnerAdapter> m_adapter;
    OneShotTimer m_wait;
    LineBuffer m_output;
    LineBuffer m_errors;
    QStringList m_lastErrors;
    QString m_lastText;
    std::optional<Finished> m_finished;
    std::optional<ProcessExit> m_exit;
    /// How far the ending of the group has come.
    enum class Stage { Running, Asked, Terminated, Killed, Gone } m_stage = Stage::Running;
};

} // namespace rensei::session
