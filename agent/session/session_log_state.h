#pragma once

#include "agent/session/log_record.h"

#include <QJsonArray>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace rensei::session {

/// How far a lane has been delivered. A record of the control lane may have several steps; the first `steps` of the
/// record after `upTo` are delivered as well.
struct DeliveryCursor {
    qint64 upTo = 0;
    int steps = 0;
    bool operator==(const DeliveryCursor &) const = default;
};

/// How far a plan is.
struct PlanProgress {
    int done = 0;
    int total = 0;
    QString current = {}; ///< what is being done, or is next; "" when all is done
};
PlanProgress progressOf(const QJsonArray &plan);

enum class Lane { Control, Activities };

/// The lane in which records of `type` are delivered to the platform; nullopt for local ones.
std::optional<Lane> laneOf(LogRecordType type);

/// Whether a person lets no further turn begin: of the host with all its sessions, or of this session.
enum class Pause { None, OfHost, OfSession };

/// The state that a session's log describes: a fold over its records, the same when written and when read again.
struct SessionLogState {
    QString workerId; ///< under which the session was accepted, or the last one it was transferred to
    QJsonObject work; ///< the item, without its secrets
    bool hadSecrets = false;
    QString digest = {}; ///< of the turns before, see digestOfLog()
    std::optional<Instant> acceptedAt = {};
    std::optional<Instant> runningAt = {};
    std::optional<Instant> endedAt = {};
    qint64 pid = 0;
    QString processStart = {};
    QString profile = {};
    bool isRunning = false; ///< `Running` was written
    bool groupGone = true; ///< no process of the runner remains
    QString providerSessionId = {};
    QList<platform::Link> links = {};
    platform::Usage usage = {};
    QJsonArray plan = {}; ///< entries `{text, status}`
    QString stopReason = {};
    Pause pause = Pause::None;
    std::optional<Instant> parkedUntil = {}; ///< waits for the end of a limit, or was about to go on after it
    std::chrono::milliseconds timeUsed{0}; ///< of the turn's time limit, when the turn last began to wait
    std::optional<Outcome> outcome = {};
    bool isClosed = false;
    DeliveryCursor control = {};
    DeliveryCursor activities = {};
    qint64 lastSeq = 0;
    int undeliveredActivities = 0;
    QList<LogRecord> pending = {}; ///< records of the control lane that are not fully delivered
    QList<LogRecord> prompts = {}; ///< prompts that the runner has not acknowledged

    void apply(const LogRecord &record);

    /// For the first record of a new segment, so that older ones can be removed.
    QJsonObject snapshot() const;

private:
    void applyWork(const LogRecord &record);
    void applyTimeUsed(const QJsonObject &data);
    void applyAccepted(const LogRecord &record);
    void applyLaunched(const LogRecord &record);
    void applyRunning(const LogRecord &record);
    void removePrompt(const QString &id);
    void applyDelivery(const QJsonObject &data);
    void applySnapshot(const QJsonObject &data);
};

} // namespace rensei::session
