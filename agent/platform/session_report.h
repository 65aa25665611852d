#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"
#include "agent/platform/inbox.h"
#include "agent/platform/work_item.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::platform {

/// The states a worker may post, and those it may read. Source: platform docs, "FSM status transition".
enum class SessionStatus { Pending, Claimed, Running, Finalizing, Completed, Failed, Stopped, Other };

bool isTerminal(SessionStatus status);
QString wordFor(SessionStatus status);
SessionStatus sessionStatusFrom(const QString &word);

struct Usage {
    std::optional<double> costUsd = {};
    std::optional<qint64> inputTokens = {};
    std::optional<qint64> outputTokens = {};

    bool operator==(const Usage &) const = default;
};

/// POST /api/sessions/{id}/status.
struct StatusPost {
    SessionStatus status = SessionStatus::Running;
    QString providerSessionId = {};
    QString worktreePath = {}; ///< with running; `/` separators
    QString message = {}; ///< error.message and reason; cut to 2000 characters
    Usage usage = {}; ///< on a terminal status
};
http::Request postStatus(
    const QString &sessionId, const QString &workerId, const StatusPost &post, SharedSecret bearer);

/// GET /api/sessions/{id}/status.
http::Request readStatus(const QString &sessionId, SharedSecret bearer);

struct SessionState {
    SessionStatus status = SessionStatus::Other;
    QString word; ///< as it came
    QString workerId; ///< "" when nobody's
};
Result<SessionState> parseSessionState(const QJsonObject &body);

/// POST /api/sessions/{id}/claim.
http::Request claim(const QString &sessionId, const QString &workerId, SharedSecret bearer);
struct Claim {
    bool claimed = false;
    QString reason;
    std::optional<WorkItem> work; ///< the authoritative item when the reply held one
};
Claim parseClaim(const QJsonObject &body);

/// POST /api/sessions/{id}/nack. `work` is the item as it came.
http::Request nack(const QString &sessionId, const QString &workerId, const QJsonObject &work, const QString &reason,
    SharedSecret bearer);

/// POST /api/sessions/{id}/activity.
struct Activity {
    enum class Type { Thought, Action, Response, Error, Context, Progress };
    Type type = Type::Thought;
    QString content; ///< never empty on the wire
    QString toolName = {};
    QJsonObject toolInput = {};
    QString toolOutput = {}; ///< cut to 500 characters
    QString toolUseId = {};
    bool isError = false;
    std::optional<std::chrono::milliseconds> duration = {};
    std::optional<Instant> at = {};
};
http::Request postActivity(
    const QString &sessionId, const QString &workerId, const Activity &activity, SharedSecret bearer);

/// POST /api/sessions/{id}/progress.
http::Request postProgress(const QString &sessionId, const QString &workerId, const QString &milestone,
    const QString &message, SharedSecret bearer);

/// POST /api/sessions/{id}/completion. An empty summary is refused there, so it must not be empty.
http::Request postCompletion(
    const QString &sessionId, const QString &workerId, const QString &summary, SharedSecret bearer);

/// POST /api/sessions/{id}/external-urls: replaces the whole set.
struct Link {
    QString label;
    QString url;
    bool operator==(const Link &) const = default;
};
http::Request postLinks(const QString &sessionId, const QList<Link> &links, SharedSecret bearer);

/// POST /api/sessions/{id}/lock-refresh. `ackedInject` acknowledges the message of an earlier reply.
http::Request refreshLock(const QString &sessionId, const QString &workerId, const QString &issueId,
    const QString &ackedInject, SharedSecret bearer);
struct LockReply {
    bool refreshed = true; ///< 204 counts as refreshed
    bool stop = false;
    std::optional<InboxMessage> inject;
};
LockReply parseLockReply(const QJsonObject &body, const QString &sessionId);

/// POST /api/sessions/{id}/inbox/ack.
http::Request ackInbox(const QString &sessionId, const QString &messageId, const QString &lane, SharedSecret bearer);

/// POST /api/sessions/{id}/transfer-ownership.
http::Request transferOwnership(
    const QString &sessionId, const QString &newWorkerId, const QString &oldWorkerId, SharedSecret bearer);
bool parseTransferred(const QJsonObject &body);

/// The boolean that says whether a 200 did anything: `forwarded`, `posted` (or a number above 0), `updated`, `created`,
/// `nacked`, `acknowledged`. True when none of them is there.
bool tookEffect(const QJsonObject &body);

} // namespace rensei::platform
