#include "agent/control/session_payload.h"

#include "agent/control/json_fields.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const SessionPayload &session)
{
    QJsonObject body{{"sessionId"_L1, session.sessionId}, {"pid"_L1, session.pid},
        {"acceptedAt"_L1, toIso(session.acceptedAt)}, {"state"_L1, session.state}, {"stopping"_L1, session.stopping}};
    if (session.paused)
        body.insert("paused"_L1, true);
    insertText(body, "status"_L1, session.status);
    insertText(body, "sessionPublicId"_L1, session.sessionPublicId);
    insertText(body, "issueIdentifier"_L1, session.issueIdentifier);
    insertText(body, "title"_L1, session.title);
    insertText(body, "workType"_L1, session.workType);
    insertText(body, "projectName"_L1, session.projectName);
    insertTime(body, "startedAt"_L1, session.startedAt);
    insertTime(body, "endedAt"_L1, session.endedAt);
    insertText(body, "exitReason"_L1, session.exitReason);
    insertText(body, "exitKind"_L1, session.exitKind);
    if (session.costUsd)
        body.insert("costUsd"_L1, *session.costUsd);
    if (const auto &activity = session.lastActivity)
        body.insert("lastActivity"_L1, QJsonObject{{"type"_L1, activity->type}, {"summary"_L1, activity->summary}});
    insertTime(body, "lastActivityAt"_L1, session.lastActivityAt);
    if (const auto &waiting = session.waiting) {
        QJsonObject object{{"why"_L1, waiting->why}, {"since"_L1, toIso(waiting->since)}};
        insertText(object, "detail"_L1, waiting->detail);
        insertText(object, "request"_L1, waiting->request);
        insertTime(object, "until"_L1, waiting->until);
        body.insert("waiting"_L1, object);
    }
    if (const auto &plan = session.plan)
        body.insert(
            "plan"_L1, QJsonObject{{"done"_L1, plan->done}, {"total"_L1, plan->total}, {"current"_L1, plan->current}});
    return body;
}

QJsonArray toJson(const QList<SessionPayload> &sessions)
{
    QJsonArray all;
    for (const SessionPayload &session : sessions)
        all.append(toJson(session));
    return all;
}

Result<SessionPayload> parseSession(const QJsonObject &body)
{
    JsonReader in(body);
    SessionPayload session;
    session.sessionId = in.string("sessionId"_L1);
    session.sessionPublicId = in.maybeString("sessionPublicId"_L1).value_or(QString());
    session.issueIdentifier = in.line("issueIdentifier"_L1);
    session.title = in.line("title"_L1);
    session.workType = in.line("workType"_L1);
    session.projectName = in.line("projectName"_L1);
    session.state = in.line("state"_L1);
    session.status = in.line("status"_L1);
    session.pid = in.maybeInteger("pid"_L1).value_or(0);
    session.acceptedAt = in.maybeInstant("acceptedAt"_L1).value_or(Instant{});
    session.startedAt = in.maybeInstant("startedAt"_L1);
    session.endedAt = in.maybeInstant("endedAt"_L1);
    session.paused = in.maybeBool("paused"_L1).value_or(false);
    session.stopping = in.maybeBool("stopping"_L1).value_or(false);
    session.exitReason = in.line("exitReason"_L1, maxSentencesLength);
    session.exitKind = in.line("exitKind"_L1);
    session.costUsd = in.maybeNumber("costUsd"_L1);
    if (const auto activity = in.maybeObject("lastActivity"_L1)) {
        const JsonReader of(*activity);
        session.lastActivity = {.type = of.line("type"_L1), .summary = of.line("summary"_L1, maxSentencesLength)};
    }
    session.lastActivityAt = in.maybeInstant("lastActivityAt"_L1);
    if (const auto waiting = in.maybeObject("waiting"_L1)) {
        const JsonReader of(*waiting);
        session.waiting = {.why = of.line("why"_L1),
            .detail = of.line("detail"_L1),
            .request = of.maybeString("request"_L1).value_or(QString()),
            .since = of.maybeInstant("since"_L1).value_or(Instant{}),
            .until = of.maybeInstant("until"_L1)};
    }
    if (const auto plan = in.maybeObject("plan"_L1)) {
        const JsonReader of(*plan);
        session.plan = {.done = maybeCount(of, "done"_L1).value_or(0),
            .total = maybeCount(of, "total"_L1).value_or(0),
            .current = of.line("current"_L1)};
    }
    return in.finish(std::move(session));
}

Result<QList<SessionPayload>> parseSessions(const QJsonValue &root)
{
    if (!root.isArray() && !root.isNull())
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an array"_s, .where = u"$"_s});
    QList<SessionPayload> sessions;
    for (const QJsonValue &one : root.toArray()) {
        if (auto session = parseSession(one.toObject()))
            sessions.append(*std::move(session));
    }
    return sessions;
}

} // namespace rensei::control
