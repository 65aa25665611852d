#pragma once

#include "agent/http/transport.h"
#include "agent/platform/activity.h"
#include "agent/platform/inbox.h"
#include "agent/platform/session_status.h"
#include "agent/platform/work_item.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::platform {

/// POST /api/sessions/{id}/claim.
http::Request claim(const QString &sessionId, const QString &workerId, SharedSecret bearer);
struct Claim {
    bool claimed = false;
    QString reason;
    std::optional<WorkItem> work; ///< the authoritative item when the reply held one
};
Claim parseClaim(const QJsonObject &body);

/// POST /api/sessions/{id}/nack. `work` is the item as received.
http::Request nack(const QString &sessionId, const QString &workerId, const QJsonObject &work, const QString &reason,
    SharedSecret bearer);

/// POST /api/sessions/{id}/progress.
http::Request postProgress(const QString &sessionId, const QString &workerId, const QString &milestone,
    const QString &message, SharedSecret bearer);

/// POST /api/sessions/{id}/completion. The platform refuses an empty summary, so a sentence replaces it.
http::Request postCompletion(
    const QString &sessionId, const QString &workerId, const QString &summary, SharedSecret bearer);

/// POST /api/sessions/{id}/external-urls: replaces the whole set. Links without a label or a URL are left out.
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

/// The reply to a report.
struct Acknowledgement {
    bool tookEffect = true;
};

} // namespace rensei::platform
