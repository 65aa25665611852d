#include "agent/host/routes/consent_routes.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using control::Request;
using control::Responder;
using control::Response;

static Response forgetConsent(Host &host, const Request &request)
{
    const QString subject = request.body.value("subject"_L1).toString();
    if (subject.isEmpty())
        return Response::errorForPrograms(400, u"subject must be a text"_s);
    const auto forgotten = host.consent().forget(subject);
    if (!forgotten)
        return Response::error(409, control::AgentSentence::verbatim(forgotten.error().detail));
    if (!*forgotten)
        return Response::error(404, control::say("nothing was decided about it"));
    return Response::done(control::say("forgotten"));
}

QList<control::Route> consentRoutes(Host &host)
{
    return {{"POST", u"/api/daemon/consents/forget"_s, control::Access::Token,
        [&host](const Request &request, const Responder &respond) { respond(forgetConsent(host, request)); }}};
}

} // namespace rensei::host
