#include "agent/platform/session_report.h"

#include "agent/base/redact.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

http::Request claim(const QString &sessionId, const QString &workerId, SharedSecret bearer)
{
    return post(sessionPath(sessionId, u"/claim"_s), {{u"workerId"_s, workerId}}, std::move(bearer));
}

Claim parseClaim(const QJsonObject &body)
{
    const JsonReader in(body);
    Claim out;
    out.claimed = in.maybeBool("claimed"_L1).value_or(false);
    out.reason = text(in, "reason"_L1);
    if (auto work = parseWorkItem(in.maybeObject("work"_L1).value_or(QJsonObject())))
        out.work = std::move(*work);
    return out;
}

http::Request nack(const QString &sessionId, const QString &workerId, const QJsonObject &work, const QString &reason,
    SharedSecret bearer)
{
    QJsonObject body{{u"workerId"_s, workerId}, {u"work"_s, work}};
    if (!reason.isEmpty())
        body.insert(u"reason"_s, redacted(reason));
    return post(sessionPath(sessionId, u"/nack"_s), body, std::move(bearer));
}

http::Request postProgress(const QString &sessionId, const QString &workerId, const QString &milestone,
    const QString &message, SharedSecret bearer)
{
    QJsonObject body{{u"workerId"_s, workerId}, {u"message"_s, redacted(message)}};
    if (!milestone.isEmpty())
        body.insert(u"milestone"_s, milestone);
    http::Request request = post(sessionPath(sessionId, u"/progress"_s), body, std::move(bearer));
    request.lane = http::Lane::Activity;
    return request;
}

http::Request postCompletion(
    const QString &sessionId, const QString &workerId, const QString &summary, SharedSecret bearer)
{
    const QString text = summary.trimmed().isEmpty() ? u"The session ended without a summary."_s : redacted(summary);
    const QJsonObject body{{u"workerId"_s, workerId}, {u"summary"_s, text}};
    return post(sessionPath(sessionId, u"/completion"_s), body, std::move(bearer));
}

http::Request postLinks(const QString &sessionId, const QList<Link> &links, SharedSecret bearer)
{
    QJsonArray urls;
    for (const Link &link : links) {
        if (!link.label.isEmpty() && !link.url.isEmpty())
            urls.append(QJsonObject{{u"label"_s, link.label}, {u"url"_s, redacted(link.url)}});
    }
    return post(sessionPath(sessionId, u"/external-urls"_s), {{u"externalUrls"_s, urls}}, std::move(bearer));
}

http::Request refreshLock(const QString &sessionId, const QString &workerId, const QString &issueId,
    const QString &ackedInject, SharedSecret bearer)
{
    QJsonObject body{{u"workerId"_s, workerId}, {u"issueId"_s, issueId}};
    if (!ackedInject.isEmpty())
        body.insert(u"ackedInject"_s, ackedInject);
    return post(sessionPath(sessionId, u"/lock-refresh"_s), body, std::move(bearer));
}

LockReply parseLockReply(const QJsonObject &body, const QString &sessionId)
{
    const JsonReader in(body);
    LockReply out;
    out.refreshed = in.maybeBool("refreshed"_L1).value_or(true);
    out.stop = in.maybeBool("stop"_L1).value_or(false);
    const auto inject = in.maybeObject("inject"_L1);
    if (inject && !inject->isEmpty())
        out.inject = parseInboxMessage(*inject, sessionId);
    return out;
}

http::Request ackInbox(const QString &sessionId, const QString &messageId, const QString &lane, SharedSecret bearer)
{
    const QJsonObject body{{u"messageId"_s, messageId}, {u"lane"_s, lane == "urgent"_L1 ? u"urgent"_s : u"normal"_s}};
    return post(sessionPath(sessionId, u"/inbox/ack"_s), body, std::move(bearer));
}

http::Request transferOwnership(
    const QString &sessionId, const QString &newWorkerId, const QString &oldWorkerId, SharedSecret bearer)
{
    const QJsonObject body{{u"newWorkerId"_s, newWorkerId}, {u"oldWorkerId"_s, oldWorkerId}};
    return post(sessionPath(sessionId, u"/transfer-ownership"_s), body, std::move(bearer));
}

bool parseTransferred(const QJsonObject &body)
{
    return JsonReader(body).maybeBool("transferred"_L1).value_or(false);
}

bool tookEffect(const QJsonObject &body)
{
    const JsonReader in(body);
    const auto effect
        = in.maybeBool({"forwarded"_L1, "posted"_L1, "updated"_L1, "created"_L1, "nacked"_L1, "acknowledged"_L1});
    if (effect)
        return *effect;
    return in.maybeNumber("posted"_L1).value_or(1) > 0;
}

} // namespace rensei::platform
