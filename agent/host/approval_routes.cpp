#include "agent/host/approval_routes.h"

#include "agent/control/action_payload.h"

#include <algorithm>

namespace rensei::host {

using namespace Qt::StringLiterals;
using control::Access;
using control::Request;
using control::Responder;
using control::Response;
using control::say;

QList<control::ApprovalPayload> approvalsOf(const Host &host)
{
    QList<control::ApprovalPayload> all = host.consent().approvals();
    for (const session::Session *session : host.sessions().all()) {
        for (const session::Approval &approval : session->approvals()) {
            all.append({.id = approval.id,
                .sessionId = session->sessionId(),
                .issueIdentifier = session->logState().work.value("issueIdentifier"_L1).toString(),
                .operation = wireName(approval.what.operation),
                .title = approval.what.title,
                .command = approval.what.command,
                .paths = approval.what.paths,
                .reason = approval.reason,
                .since = approval.since,
                .until = approval.until});
        }
    }
    std::ranges::stable_sort(all, {}, &control::ApprovalPayload::since);
    return all;
}

static Response decided(bool allows)
{
    return Response::done(allows ? say("allowed") : say("rejected"));
}

// What is not open any more was decided by somebody else, by time or by the end of its session.
static Response decide(Host &host, const Request &request)
{
    const QString decision = request.body.value("decision"_L1).toString();
    const QJsonValue remember = request.body.value("remember"_L1);
    if ((decision != "allow"_L1 && decision != "reject"_L1) || !(remember.isUndefined() || remember.isBool()))
        return Response::errorForPrograms(400, u"decision must be allow or reject, remember a boolean"_s);
    const bool allows = decision == "allow"_L1;
    for (session::Session *session : host.sessions().all()) {
        if (session->decide(request.id, allows, remember.toBool()))
            return decided(allows);
    }
    if (const auto consented = host.consent().decide(request.id, allows, remember.toBool())) {
        return *consented ? decided(allows)
                          : Response::error(409, control::AgentSentence::verbatim(consented->error().detail));
    }
    return Response::error(410, say("this approval is not open any more; nothing was changed"));
}

static Response setPresence(Host &host, const Request &request)
{
    const QJsonValue seconds = request.body.value("seconds"_L1);
    if (!seconds.isDouble() || seconds.toInteger(-1) < 0)
        return Response::errorForPrograms(400, u"seconds must be a non-negative integer"_s);
    host.presence().extend(std::min(std::chrono::seconds(seconds.toInteger()), control::maxPresence));
    return Response::done(control::AgentSentence::verbatim(u"noted"_s)); // no person asks
}

QList<control::Route> approvalRoutes(Host &host)
{
    return {
        {"GET", u"/api/daemon/approvals"_s, Access::Token,
            [&host](const Request &, const Responder &respond) {
                respond(Response::json(QJsonDocument(control::toJson(approvalsOf(host)))));
            }},
        {"POST", u"/api/daemon/approvals/{id}"_s, Access::Token,
            [&host](const Request &request, const Responder &respond) { respond(decide(host, request)); }},
        {"POST", u"/api/daemon/presence"_s, Access::Token,
            [&host](const Request &request, const Responder &respond) { respond(setPresence(host, request)); }},
    };
}

} // namespace rensei::host
