#include "agent/control_server/built_in_routes.h"

#include "agent/control/action_payload.h"
#include "agent/control/hello.h"

#include <QCoreApplication>

namespace rensei::control {

using namespace Qt::StringLiterals;

Route healthRoute()
{
    return {.method = "GET"_ba,
        .pattern = u"/healthz"_s,
        .access = Access::Open,
        .answer = [](const Request &, const Responder &respond) { respond(Response::text("ok"_ba)); }};
}

Route helloRoute(SharedSecret token, std::function<quint16()> port)
{
    const auto answer = [token = std::move(token), port = std::move(port)](const Request &request) {
        const QByteArray nonce = request.query.value(u"nonce"_s).toLatin1();
        if (!isHelloNonce(nonce))
            return Response::errorForPrograms(400, u"nonce must be 32 hex characters"_s);
        return Response::json(QJsonDocument(toJson(HelloPayload{.proof = helloProof(*token, port(), nonce),
            .pid = QCoreApplication::applicationPid(),
            .version = QStringLiteral(RENSEI_VERSION)})));
    };
    return {.method = "GET"_ba,
        .pattern = u"/api/daemon/hello"_s,
        .access = Access::Open,
        .answer = [answer](const Request &request, const Responder &respond) { respond(answer(request)); }};
}

} // namespace rensei::control
