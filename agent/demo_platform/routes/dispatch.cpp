#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/http/route_pattern.h"
#include "agent/demo_platform/routes/routes.h"

#include <QJsonDocument>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static const QList<Route> &allRoutes()
{
    static const QList<Route> all = registrationRoutes() + heartbeatRoutes() + workerRoutes() + sessionRoutes()
        + reportRoutes() + accountRoutes() + publicRoutes() + publicActionRoutes();
    return all;
}

/// The route of a request; without one, `othersAllow` names the methods the path does have.
static const Route *findRoute(
    const World &world, const HttpRequest &request, QStringList &params, QByteArrayList &othersAllow)
{
    const Route::Where elsewhere = world.options.hosted() ? Route::SelfHostedOnly : Route::HostedOnly;
    for (const Route &route : allRoutes()) {
        const auto values = route.where == elsewhere ? std::nullopt : matchPath(route.pattern, request.path);
        if (!values)
            continue;
        if (route.method == request.method) {
            params = *values;
            return &route;
        }
        othersAllow.append(route.method);
    }
    return nullptr;
}

/// Of a self-hosted server the middleware answers before any route does.
static std::optional<HttpResponse> middleware(const World &world, const Call &call)
{
    const QString &path = call.request.path;
    if (path.size() > 1 && path.endsWith(u'/'))
        return HttpResponse{308, {{"Location", path.chopped(1).toLatin1()}}, {}};
    if (path.startsWith(u"/api/workers"_s) || path.startsWith(u"/api/sessions"_s))
        return refuse(world.options, Access::Worker, call);
    return std::nullopt;
}

static bool readBody(const HttpRequest &request, QJsonObject &body)
{
    if (request.body.isEmpty())
        return true;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    body = document.object();
    return error.error == QJsonParseError::NoError && document.isObject();
}

static HttpResponse answerRoute(World &world, const Route &route, Call &call)
{
    const bool readable = readBody(call.request, call.body);
    if (const auto refused = refuse(world.options, route.access, call))
        return *refused;
    if (!readable && !world.options.hosted())
        return refusal(500, u"Unexpected token in JSON"_s);
    if (!readable)
        return refusal(400, u"The body is not a JSON object"_s);
    return route.answer(world, call);
}

HttpResponse dispatch(World &world, const HttpRequest &request)
{
    Call call{request, world.keys.callerOf(request.header("authorization")), {}, {}};
    if (!world.options.hosted()) {
        if (const auto answered = middleware(world, call))
            return *answered;
    }
    QByteArrayList othersAllow;
    const Route *route = findRoute(world, request, call.params, othersAllow);
    if (!route && othersAllow.isEmpty())
        return missingPage();
    if (!route)
        return {405, {{"Allow", othersAllow.join(", ")}}, {}};
    if (world.options.hosted() || route->access != Access::Public)
        return answerRoute(world, *route, call);

    const bool allowed = world.publicLimit.tryAcquire();
    HttpResponse response = allowed ? answerRoute(world, *route, call) : publicRefusal(429, u"Too many requests"_s);
    response.headers += world.publicLimit.headers();
    return response;
}

} // namespace rensei::demo
