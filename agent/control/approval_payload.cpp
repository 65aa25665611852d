#include "agent/control/approval_payload.h"

#include "agent/control/json_fields.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ApprovalPayload &approval)
{
    QJsonObject body{{"id"_L1, approval.id}, {"sessionId"_L1, approval.sessionId}, {"operation"_L1, approval.operation},
        {"title"_L1, approval.title}, {"reason"_L1, approval.reason}, {"since"_L1, toIso(approval.since)},
        {"until"_L1, toIso(approval.until)}};
    insertText(body, "issueIdentifier"_L1, approval.issueIdentifier);
    insertText(body, "command"_L1, approval.command);
    if (!approval.paths.isEmpty())
        body.insert("paths"_L1, QJsonArray::fromStringList(approval.paths));
    return body;
}

QJsonArray toJson(const QList<ApprovalPayload> &approvals)
{
    QJsonArray all;
    for (const ApprovalPayload &approval : approvals)
        all.append(toJson(approval));
    return all;
}

static Result<ApprovalPayload> parseApproval(const QJsonObject &body)
{
    JsonReader in(body);
    ApprovalPayload approval;
    approval.id = in.string("id"_L1);
    approval.sessionId = in.maybeString("sessionId"_L1).value_or(QString());
    approval.issueIdentifier = in.line("issueIdentifier"_L1);
    approval.operation = in.line("operation"_L1);
    approval.title = in.line("title"_L1);
    // Whole, because whoever decides must see all of it.
    approval.command = in.maybeString("command"_L1).value_or(QString());
    approval.paths = in.strings("paths"_L1);
    approval.reason = in.line("reason"_L1, maxSentencesLength);
    approval.since = in.maybeInstant("since"_L1).value_or(Instant{});
    approval.until = in.maybeInstant("until"_L1).value_or(Instant{});
    return in.finish(std::move(approval));
}

Result<QList<ApprovalPayload>> parseApprovals(const QJsonValue &root)
{
    if (!root.isArray() && !root.isNull())
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an array"_s, .where = u"$"_s});
    QList<ApprovalPayload> approvals;
    for (const QJsonValue &one : root.toArray()) {
        if (auto approval = parseApproval(one.toObject()))
            approvals.append(*std::move(approval));
    }
    return approvals;
}

} // namespace rensei::control
