#pragma once

#include "agent/demo_platform/http/platform_clock.h"
#include "agent/demo_platform/state/options.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rensei::demo {

/// Source: agent/platform/PROTOCOL.md, "Session state machine".
enum class SessionStatus { Pending, Claimed, Running, Finalizing, Completed, Failed, Stopped };

/// One change of a session's status.
struct StatusRecord {
    SessionStatus status;
    bool byWorker; ///< posted by a host; else changed by the platform (claim, stop, requeue)
    bool repeated; ///< the session had this status before
    QString workerId; ///< the worker that posted it or claimed the session
    Instant at;
    QJsonObject body; ///< as posted
};

struct ActivityRecord {
    QString type;
    QString content;
    Instant at;
    SessionStatus during; ///< the session's status when it arrived
    QJsonObject body; ///< the `activity` object as posted
};

/// The parameters of a session; empty ones get generated values.
struct NewSession {
    QString sessionId = {};
    QString identifier = {}; ///< ENG-…
    std::optional<QString> issueId = {}; ///< set to "" for work without an issue
    QString title = {};
    QString prompt = {};
    QString workType = QStringLiteral("development");
    QString repository = {};
    QString providerSessionId = {};
    QString project = {}; ///< slug; empty is the first project
    int priority = 3;
    QJsonObject env = {}; ///< secret: sent only to the host that gets the session
    QJsonObject extra = {}; ///< further members of the work item
    std::optional<double> costUsd = {}; ///< spent so far
    std::optional<QString> agentId = {}; ///< set to "" for a session without an inbox
    bool resumable = true; ///< false: the response to a prompt is `delivered:false`
    bool hasQueuedAt = true; ///< false triggers the unit bug of the self-hosted list
};

struct Session {
    QString id;
    QString publicId;
    QString identifier;
    QString issueId;
    QString title;
    QString workType;
    Project project;
    QString agentId;
    QString provider = QStringLiteral("local");
    QString providerSessionId;
    QString worktreePath;
    int priority = 3;
    bool resumable = true;
    bool hasQueuedAt = true;
    QJsonObject workItem; ///< as the next poll sends it

    SessionStatus status = SessionStatus::Pending;
    bool queued = false; ///< a poll may send it
    bool parked = false; ///< waits for another session of its issue
    bool occupiesSlot = false; ///< of `workerId`
    bool stopRequested = false; ///< lock refreshes contain `stop`
    QString workerId;
    Instant createdAt, updatedAt, queuedAt, claimedAt, startedAt, endedAt;
    Instant statusSince;
    Instant endsAt; ///< when its simulated host completes it

    std::optional<double> costUsd;
    std::optional<qint64> inputTokens, outputTokens;
    QString lastToolName;
    Instant lastToolAt, sameToolSince;
    int toolCalls = 0;

    QList<StatusRecord> history;
    QList<ActivityRecord> activities;
    qsizetype firstActivity = 0; ///< index of the first one since the last restart (self-hosted)
    QStringList progress; ///< milestones, or messages without one
    QStringList completions; ///< summaries
    QJsonArray externalUrls;
    QList<QJsonObject> injects; ///< sent with lock refreshes until acknowledged
    qint64 creationOrder = 0;
};

} // namespace rensei::demo
