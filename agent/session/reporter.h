#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/worker_api.h"
#include "agent/session/activity_lane.h"
#include "agent/session/outbox.h"
#include "agent/session/platform_probe.h"
#include "agent/session/remote_check.h"
#include "agent/session/session_log.h"

#include <QObject>

namespace rensei::session {

/// Sends the platform what is pending in the session's log, in order, and records its progress in the log. It is the
/// only sender of statuses, completions and activities. It can be started on the log of a previous run at any time.
class Reporter : public QObject {
    Q_OBJECT

public:
    /// All three must outlive it.
    Reporter(platform::WorkerApi &api, Clock &clock, SessionLog &log);

    /// Whether the session's state on the platform must be read before the first status is written.
    enum class RemoteState { Unknown, JustRead };

    /// Starts or restarts sending; replies to earlier requests are ignored.
    void start(const OutboxRules &rules, RemoteState remote = RemoteState::Unknown);

    /// The item as received, for a nack; the log keeps it without its secrets.
    void setOriginalWork(const QJsonObject &work) { m_originalWork = work; }

    /// To be called when the log has grown.
    void wake();

    /// Sends nothing more; replies to requests in flight are ignored.
    void stop();

Q_SIGNALS:
    void ownershipLost(); ///< 403: another worker owns the session
    void gone(); ///< the platform no longer knows the session
    void endedDifferently(rensei::platform::SessionStatus remote); ///< the platform has another terminal status
    void rejectionRefused(
        const QString &reason); ///< the server does not accept the nack; the session needs another outcome
    void finished(); ///< the outcome is delivered, nothing is pending any more
    void logFailed(const rensei::Error &error); ///< the log cannot be written; nothing more is sent

private:
    void sendControl();
    void post(const PendingStep &pending);
    void look(const PendingStep &pending);
    void handleLook(const PendingStep &pending, const RemoteCheck::Result &result);
    void handleReply(const PendingStep &pending, const Result<platform::Acknowledgement> &reply);
    void handleError(const PendingStep &pending, const Error &error);
    void compare(const PendingStep &pending);
    void handleComparison(const PendingStep &pending, const platform::SessionState &remote);
    void adoptRemoteEnd(const PendingStep &pending, platform::SessionStatus remote);
    void postMissingStep(const PendingStep &pending, platform::SessionStatus missingStatus);
    void retryControl(const Error &error);
    void advance(const PendingStep &pending, bool abandoned);

    void retryOnceAnswered(const Error &error);
    void handleRefusal(const PendingStep &pending, const Error &error);
    bool recordDelivery(const DeliveryCursor &cursor, bool abandoned);
    void failLog(const Error &error);
    void send(const PendingStep &pending, const platform::WorkerApi::AckHandler &then);

    platform::WorkerApi &m_api;
    SessionLog &m_log;
    OutboxRules m_rules;
    RemoteCheck m_remoteCheck;
    QJsonObject m_originalWork;
    QString m_sessionId;

    enum class Phase { Idle, Sending, Stopped };
    Phase m_control = Phase::Stopped;
    OneShotTimer m_controlTimer;
    PlatformProbe m_probe;
    ActivityLane m_activities;
    int m_controlFailures = 0;
    int m_attempts = 0; ///< of the current step, that may have reached the server
    int m_refusals = 0; ///< of the current step, by a server that read it
    bool m_isPlain = false; ///< the current step is sent in its plainest form
    bool m_missingPosted = false;
    int m_run = 0; ///< identifies replies to requests of an earlier run
};

} // namespace rensei::session
