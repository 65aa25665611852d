#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/worker_api.h"
#include "agent/session/outbox.h"
#include "agent/session/session_log.h"

#include <QObject>

namespace rensei::session {

/// Tells the platform what the session's log owes, in order, and marks in the log how far it got. Statuses, completions
/// and the like leave this machine from here only. It may be started on a log of a former run at any time.
class Reporter : public QObject {
    Q_OBJECT

public:
    /// All three must outlive it.
    Reporter(platform::WorkerApi &api, Clock &clock, SessionLog &log);

    /// `work` tells which rules apply to this session.
    void start(const OutboxRules &rules);

    /// The item as it came, for a nack; the log keeps it without its secrets.
    void setVerbatim(const QJsonObject &work) { m_verbatim = work; }

    /// The log has grown.
    void wake();

    /// Sends nothing any more; what is under way is ignored.
    void silence();

Q_SIGNALS:
    void notOurs(); ///< 403: another worker owns the session
    void gone(); ///< the platform no longer knows the session
    void endedOtherwise(rensei::platform::SessionStatus there); ///< it ended there in another way than here
    void handBackRefused(const QString &reason); ///< this base takes nothing back; the session needs another outcome
    void settled(); ///< the outcome is delivered, nothing is owed any more
    void logFailed(const rensei::Error &error); ///< the log cannot be written; nothing more is sent

private:
    void sendControl();
    void post(const OwedStep &owed);
    void answered(const OwedStep &owed, const Result<platform::Acknowledgement> &reply);
    void handle(const OwedStep &owed, const Error &error);
    void compare(const OwedStep &owed);
    void compared(const OwedStep &owed, const platform::SessionState &there);
    void postMissing(const OwedStep &owed, platform::SessionStatus missing);
    void retryControl(const Error &error);
    void passed(const OwedStep &owed, bool givenUp);

    bool holdsForActivities();
    void sendActivities();
    void activityAnswered(const ActivityPost &post, const Result<platform::Acknowledgement> &reply);
    void giveUpActivities();
    void sayHowManyRemain(int remaining);

    bool mark(Lane lane, const DeliveryCursor &mark, int count, bool givenUp);
    void send(const OwedStep &owed, const platform::WorkerApi::AckHandler &then);

    platform::WorkerApi &m_api;
    Clock &m_clock;
    SessionLog &m_log;
    OutboxRules m_rules;
    QJsonObject m_verbatim;
    QString m_sessionId;

    enum class Phase { Idle, Sending, Silent };
    Phase m_control = Phase::Silent;
    Phase m_activity = Phase::Silent;
    OneShotTimer m_controlWait;
    OneShotTimer m_activityWait;
    OneShotTimer m_drainWait;
    enum class Drain { NotBegun, Waiting, Over } m_drain = Drain::NotBegun;
    QList<LogRecord> m_batch;
    int m_controlFailures = 0;
    int m_attempts = 0; ///< of the step at hand that may have reached the server
    int m_activityFailures = 0;
    bool m_missingPosted = false;
    int m_run = 0; ///< makes late replies harmless
};

} // namespace rensei::session
