#pragma once

#include "agent/session/permission_gate.h"
#include "agent/session/runner_process.h"
#include "agent/session/session_outcome.h"
#include "agent/session/time_limit.h"

namespace rensei::session {

/// One work item without a platform: its runner, and what it says as one stream of events. Nobody is asked for a
/// permission: what would ask is rejected.
class LocalRun : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    LocalRun(ProcessFactory makeProcess, Clock &clock);
    ~LocalRun() override;

    /// The runner works in `folder`, which is there already.
    void start(const platform::WorkItem &item, const config::RunnerProfile &profile, const QString &folder);

    /// Requests a stop as the runner's adapter knows how, and ends what does not follow. Idempotent.
    void stop();

Q_SIGNALS:
    /// `{type, at, …}`: the records of a session's log, with their data beside their type. The last one has the type
    /// `finished` and `{ok, summary, error, usage}`.
    void eventReceived(const QJsonObject &event);
    /// After the last event, once nothing that the runner started is left.
    void finished(bool ok);

private:
    bool record(LogRecordType type, const QJsonObject &data);
    void makeGate(const config::RunnerProfile &profile, const QString &folder);
    void handleEvent(const runner::RunnerEvent &said);
    void park(Instant until);
    void finish(const runner::Finished &conclusion);

    ProcessFactory m_makeProcess;
    Clock &m_clock;
    SessionLogState m_state; ///< in memory: there is nothing to deliver
    std::unique_ptr<RunnerProcess> m_runner;
    std::unique_ptr<PermissionGate> m_gate;
    TimeLimit m_timeLimit;
    OneShotTimer m_parkTimer;
    std::optional<StopReason> m_stopReason;
};

} // namespace rensei::session
