#include "agent/host/routes/consent_routes.h"

#include "agent/control/action_payload.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using control::Request;
using control::Responder;
using control::Response;

static Response forgetConsent(Host &host, const Request &request)
{
    const QString subject = request.body.value("subject"_L1).toString();
    if (subject.isEmpty())
        return Response::error(400, u"subject must be a text"_s);
    const auto forgotten = host.consent().forget(subject);
    if (!forgotten)
        return Response::error(409, forgotten.error().detail);
    if (!*forgotten)
        return Response::error(404, u"nothing was decided about it"_s);
    return Response::json(QJsonDocument(toJson(control::ActionReply{true, u"forgotten"_s})));
}

QList<control::Route> consentRoutes(Host &host)
{
    return {{"POST", u"/api/daemon/consents/forget"_s, control::Access::Token,
        [&host](const Request &request, const Responder &respond) { respond(forgetConsent(host, request)); }}};
}

} // namespace rensei::host
