#pragma once

#include "agent/base/result.h"
#include "agent/http/transport.h"
#include "agent/platform/inbox.h"
#include "agent/platform/work_item.h"

#include <QList>
#include <QSet>

#include <optional>

namespace rensei::platform {

/// GET /api/workers/{id}/poll, 30 s. Polling claims and removes work, so the transport never repeats it.
http::Request poll(const QString &workerId, SharedSecret bearer);

/// A short-lived token for cloning one repository. Memory only.
struct GitCredential {
    SharedSecret token;
    QString cloneUrl;
    std::optional<Instant> expiresAt;
};

struct Poll {
    QList<WorkItem> work; ///< in the order of the reply
    int unreadable = 0; ///< items without a session id
    QStringList unhandled; ///< kinds of work that this agent does not support
    bool preClaimed = false;
    QSet<QString> claimed; ///< session ids that this poll claimed
    QList<InboxMessage> inbox;
    QList<GitCredential> gitCredentials;

    bool isClaimed(const WorkItem &item) const { return preClaimed || claimed.contains(item.sessionId); }
};

/// Tolerant: one unreadable item does not affect the others.
Poll parsePoll(const QJsonObject &body);

/// GET /api/workers/{id}. After a lost poll reply, `activeSessions` shows what was assigned to this host.
http::Request workerInfo(const QString &workerId, SharedSecret bearer);

/// GET /api/workers (self-hosted platforms only), for totals.
http::Request workerList(SharedSecret bearer);

struct WorkerInfo {
    QString id;
    QString hostname;
    int capacity = 0;
    int activeCount = 0;
    std::optional<Instant> lastHeartbeat;
    QString status;
    QStringList activeSessions;
};

Result<WorkerInfo> parseWorkerInfo(const QJsonObject &body);
Result<QList<WorkerInfo>> parseWorkerList(const QJsonObject &body);

} // namespace rensei::platform
