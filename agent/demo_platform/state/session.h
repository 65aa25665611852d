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
    bool byWorker; ///< posted by a host; else the platform's own doing (claim, stop, re-queue)
    bool repeated; ///< it was in this status already
    QString workerId; ///< who posted it, or was given the session
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

/// What a test asks for; what is left empty is made up.
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
    QJsonObject env = {}; ///< secret, and only for the host that is given the session
    QJsonObject extra = {}; ///< further members of the work item
    std::optional<double> costUsd = {}; ///< spent so far
    std::optional<QString> agentId = {}; ///< set to "" for a session no inbox reaches
    bool resumable = true; ///< false: a prompt is answered `delivered:false`
    bool hasQueuedAt = true; ///< false makes the self-hosted list err by a unit
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
    QJsonObject item; ///< the work item as the next poll hands it out

    SessionStatus status = SessionStatus::Pending;
    bool queued = false; ///< a poll may hand it out
    bool parked = false; ///< waits for another session of its issue
    bool booked = false; ///< takes a slot of `workerId`
    bool stopRequested = false; ///< lock refreshes say `stop`
    QString workerId;
    Instant createdAt, updatedAt, queuedAt, claimedAt, startedAt, endedAt;
    Instant statusSince;
    Instant endsAt; ///< when the made-up host that is at it completes it

    std::optional<double> costUsd;
    std::optional<qint64> inputTokens, outputTokens;
    QString lastToolName;
    Instant lastToolAt, sameToolSince;
    int toolCalls = 0;

    QList<StatusRecord> history;
    QList<ActivityRecord> activities;
    qsizetype activitiesFrom = 0; ///< older ones were lost with a restart (self-hosted)
    QStringList progress; ///< milestones, or messages without one
    QStringList completions; ///< summaries
    QJsonArray externalUrls;
    QList<QJsonObject> injects; ///< for the next lock refreshes
    qint64 order = 0; ///< of creation
};

} // namespace rensei::demo
