#include "agent/platform/session_status.h"

#include "agent/base/redact.h"
#include "agent/base/truncate.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <array>
#include <cmath>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxMessageLength = 2'000;

static constexpr std::array wireNames{
    std::pair{SessionStatus::Pending, "pending"_L1},
    std::pair{SessionStatus::Claimed, "claimed"_L1},
    std::pair{SessionStatus::Running, "running"_L1},
    std::pair{SessionStatus::Finalizing, "finalizing"_L1},
    std::pair{SessionStatus::Completed, "completed"_L1},
    std::pair{SessionStatus::Failed, "failed"_L1},
    std::pair{SessionStatus::Stopped, "stopped"_L1},
};

bool isTerminal(SessionStatus status)
{
    return status == SessionStatus::Completed || status == SessionStatus::Failed || status == SessionStatus::Stopped;
}

QString wireName(SessionStatus status)
{
    for (const auto &[known, name] : wireNames) {
        if (known == status)
            return name;
    }
    return {};
}

SessionStatus sessionStatusFrom(const QString &name)
{
    for (const auto &[status, known] : wireNames) {
        if (known == name)
            return status;
    }
    return SessionStatus::Other;
}

static void addUsage(QJsonObject &body, const Usage &usage)
{
    if (usage.costUsd && std::isfinite(*usage.costUsd) && *usage.costUsd >= 0)
        body.insert(u"totalCostUsd"_s, *usage.costUsd);
    if (usage.inputTokens && *usage.inputTokens >= 0)
        body.insert(u"inputTokens"_s, *usage.inputTokens);
    if (usage.outputTokens && *usage.outputTokens >= 0)
        body.insert(u"outputTokens"_s, *usage.outputTokens);
}

// `reason` is the guide's name for the schema's error.message; a failure must have the latter.
static void addReason(QJsonObject &body, const StatusPost &post)
{
    QString message = truncate(redacted(post.message), maxMessageLength);
    if (post.status == SessionStatus::Failed) {
        if (message.isEmpty())
            message = u"the session failed"_s;
        body.insert(u"error"_s, QJsonObject{{u"message"_s, message}});
    }
    if (!message.isEmpty())
        body.insert(u"reason"_s, message);
}

http::Request postStatus(const QString &sessionId, const QString &workerId, const StatusPost &post, SharedSecret bearer)
{
    QJsonObject body{{u"workerId"_s, workerId}, {u"status"_s, wireName(post.status)}};
    if (post.status == SessionStatus::Running && !post.providerSessionId.isEmpty())
        body.insert(u"providerSessionId"_s, post.providerSessionId);
    if (post.status == SessionStatus::Failed || post.status == SessionStatus::Stopped)
        addReason(body, post);
    if (isTerminal(post.status))
        addUsage(body, post.usage);
    return platform::post(sessionPath(sessionId, u"/status"_s), body, std::move(bearer));
}

http::Request readStatus(const QString &sessionId, SharedSecret bearer)
{
    return get(sessionPath(sessionId, u"/status"_s), std::move(bearer));
}

Result<SessionState> parseSessionState(const QJsonObject &body)
{
    const JsonReader in(body);
    const JsonReader session = within(in, "session"_L1);
    SessionState out;
    out.statusText = text(in, "status"_L1);
    if (out.statusText.isEmpty())
        out.statusText = text(session, "status"_L1);
    if (out.statusText.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"wanted a text"_s, .where = u"$.status"_s});
    out.status = sessionStatusFrom(out.statusText);
    out.workerId = text(in, "workerId"_L1);
    if (out.workerId.isEmpty())
        out.workerId = text(session, "workerId"_L1);
    return out;
}

} // namespace rensei::platform
