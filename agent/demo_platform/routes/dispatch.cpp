#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/http/route_pattern.h"
#include "agent/demo_platform/routes/routes.h"

#include <QJsonDocument>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static const QList<Route> &allRoutes()
{
    static const QList<Route> all = registrationRoutes() + heartbeatRoutes() + workerRoutes() + sessionRoutes()
        + reportRoutes() + accountRoutes() + keyRoutes() + publicRoutes() + publicActionRoutes() + desktopRoutes();
    return all;
}

/// The route of a request; null when there is none, then `allowedMethods` lists the other methods of the path.
static const Route *findRoute(
    const PlatformState &state, const HttpRequest &request, QStringList &params, QByteArrayList &allowedMethods)
{
    const Route::Availability excluded = state.options.hosted() ? Route::SelfHostedOnly : Route::HostedOnly;
    for (const Route &route : allRoutes()) {
        const auto values = route.availability == excluded ? std::nullopt : matchPath(route.pattern, request.path);
        if (!values)
            continue;
        if (route.method == request.method) {
            params = *values;
            return &route;
        }
        allowedMethods.append(route.method);
    }
    return nullptr;
}

/// A self-hosted server runs this before any route is looked up.
static std::optional<HttpResponse> middleware(const PlatformState &state, const Call &call)
{
    const QString &path = call.request.path;
    if (path.size() > 1 && path.endsWith(u'/'))
        return HttpResponse{308, {{"Location", path.chopped(1).toLatin1()}}, {}};
    if (path.startsWith(u"/api/workers"_s) || path.startsWith(u"/api/sessions"_s))
        return checkAccess(state.options, Access::Worker, call);
    return std::nullopt;
}

static bool readBody(const HttpRequest &request, QJsonObject &body)
{
    if (request.body.isEmpty())
        return true;
    if (request.header("content-type").startsWith("application/x-www-form-urlencoded")) {
        const auto items = QUrlQuery(QString::fromUtf8(request.body)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            body[name] = value;
        return true;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    body = document.object();
    return error.error == QJsonParseError::NoError && document.isObject();
}

static HttpResponse callRoute(PlatformState &state, const Route &route, Call &call)
{
    const bool isBodyValid = readBody(call.request, call.body);
    if (const auto error = checkAccess(state.options, route.access, call))
        return *error;
    if (!isBodyValid && !state.options.hosted())
        return errorResponse(500, u"Unexpected token in JSON"_s);
    if (!isBodyValid)
        return errorResponse(400, u"The body is not a JSON object"_s);
    return route.handler(state, call);
}

HttpResponse dispatch(PlatformState &state, const HttpRequest &request)
{
    Call call{request, state.keys.callerOf(request.header("authorization")), {}, {}};
    if (!state.options.hosted()) {
        if (const auto response = middleware(state, call))
            return *response;
    }
    QByteArrayList allowedMethods;
    const Route *route = findRoute(state, request, call.params, allowedMethods);
    if (!route && allowedMethods.isEmpty())
        return notFoundPage();
    if (!route)
        return {405, {{"Allow", allowedMethods.join(", ")}}, {}};
    if (state.options.hosted() || route->access != Access::Public)
        return callRoute(state, *route, call);

    const bool allowed = state.publicLimit.tryAcquire();
    HttpResponse response = allowed ? callRoute(state, *route, call) : publicErrorResponse(429, u"Too many requests"_s);
    response.headers += state.publicLimit.headers();
    return response;
}

} // namespace rensei::demo
