#pragma once

#include "agent/session/log_record.h"

#include <QJsonArray>
#include <QList>
#include <QSet>

#include <optional>

namespace rensei::session {

/// How far a lane has been delivered. In the control lane a line may owe several steps, so `steps` of the line after
/// `upTo` are done as well.
struct DeliveryCursor {
    qint64 upTo = 0;
    int steps = 0;
    bool operator==(const DeliveryCursor &) const = default;
};

enum class Lane { Control, Activities };

/// Whether `fact` owes the platform something, and in which lane.
std::optional<Lane> laneOf(LogRecordType fact);

/// What a session's log comes to: a fold over its lines, the same while it is written and when it is read again.
struct SessionLogState {
    QString workerId; ///< under which the session was accepted, or the last one it was transferred to
    QJsonObject work; ///< the item, without its secrets
    bool hadSecrets = false;
    std::optional<Instant> acceptedAt = {};
    std::optional<Instant> runningAt = {};
    std::optional<Instant> endedAt = {};
    qint64 pid = 0;
    QString processStart = {};
    QString profile = {};
    QString worktreePath = {};
    bool isRunning = false; ///< `Running` was written
    bool groupGone = true; ///< no process of the runner is left
    QString providerSessionId = {};
    QList<platform::Link> links = {};
    platform::Usage usage = {};
    QString stopReason = {};
    std::optional<Outcome> outcome = {};
    bool isClosed = false;
    DeliveryCursor control = {};
    DeliveryCursor activities = {};
    qint64 lastSeq = 0;
    int undeliveredActivities = 0;
    QList<LogRecord> owed = {}; ///< lines of the control lane that are not wholly delivered
    QList<LogRecord> prompts = {}; ///< prompts that the runner has not taken

    void apply(const LogRecord &line);

    /// For the first line of a new file, so that older files may go.
    QJsonObject snapshot() const;

private:
    void applyMark(const QJsonObject &data);
    void applySnapshot(const QJsonObject &data);
};

} // namespace rensei::session
