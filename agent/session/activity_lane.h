#pragma once

#include "agent/session/outbox.h"
#include "agent/session/platform_probe.h"
#include "agent/session/session_log.h"

#include <QObject>

#include <chrono>

namespace rensei::session {

/// Sends a session's activities from its log, merged and spaced out, while the platform knows the session as running.
/// At the session's end it decides how long the terminal status waits for them.
/// Source: agent/session/LOG_FORMAT.md, "Delivery rules".
class ActivityLane : public QObject {
    Q_OBJECT

public:
    /// All three must outlive it.
    ActivityLane(platform::WorkerApi &api, Clock &clock, SessionLog &log);

    void start(const QString &sessionId, const OutboxRules &rules);
    void stop();

    /// To be called when the log has grown, or the control lane was delivered further.
    void wake();

    /// Whether the terminal status, which is next, must still wait. If so, `advanced` is emitted when this may have
    /// changed: at the latest when the platform has answered for 10 s. Then the rest is given up, and its count posted.
    bool holdsBackTheEnd();

Q_SIGNALS:
    void advanced();
    void ownershipLost(); ///< 403: another worker owns the session
    void gone(); ///< the platform no longer knows the session
    void logFailed(const rensei::Error &error); ///< a delivery could not be recorded

private:
    void send();
    void handleReply(const ActivityPost &post, const Result<platform::Acknowledgement> &reply);
    void retry(const Error &error);
    void countTime();
    void waitForPlatform();
    void handleAnswer(bool wasAway);
    void giveUp();
    void endDrain();
    bool recordDelivery(qint64 upTo, int count, bool abandoned);

    platform::WorkerApi &m_api;
    Clock &m_clock;
    SessionLog &m_log;
    OutboxRules m_rules;
    QString m_sessionId;

    enum class Phase { Idle, Sending, Stopped } m_phase = Phase::Stopped;
    OneShotTimer m_timer; ///< until the next post
    QList<LogRecord> m_batch;
    int m_failures = 0;
    int m_run = 0; ///< identifies replies to earlier requests

    /// At the session's end: not there yet, all activities are awaited, only the count of the rest is awaited, nothing.
    enum class Drain { NotBegun, Activities, Count, Over } m_drain = Drain::NotBegun;
    OneShotTimer m_drainTimer; ///< runs while the platform answers
    std::chrono::milliseconds m_drainStart{0};
    std::chrono::milliseconds m_drainLeft{0};
    PlatformProbe m_probe;
};

} // namespace rensei::session
