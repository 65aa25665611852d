#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

/// The ids of the requested projects; empty when one is unknown or none was requested.
static QStringList requestedProjects(const Options &options, const Call &call)
{
    const QJsonValue requested
        = call.body.contains("projectIds"_L1) ? call.body["projectIds"_L1] : call.body["projects"_L1];
    QStringList out;
    if (requested.toString() == u"all"_s)
        out.append(options.projects.first().id);
    const QJsonArray ids = requested.toArray();
    for (const QJsonValue &id : ids) {
        const bool known
            = std::ranges::any_of(options.projects, [&](const Project &each) { return each.id == id.toString(); });
        if (!known)
            return {};
        out.append(id.toString());
    }
    return out;
}

// The limit counts all calls, the refused ones too.
static std::optional<HttpResponse> keyRouteRefusal(PlatformState &state, const Call &call)
{
    if (!state.keyLimit.tryAcquire()) {
        HttpResponse limited = errorResponse(429, u"Too many requests"_s);
        limited.headers += state.keyLimit.headers();
        return limited;
    }
    if (call.params.at(0) != state.options.org)
        return errorResponse(404, u"Organization not found"_s);
    return std::nullopt;
}

static QJsonArray workerScopes()
{
    return {u"worker:register"_s, u"worker:poll"_s, u"worker:heartbeat"_s, u"worker:session"_s};
}

static QJsonObject keyObject(const Options &options, const CreatedKey &key)
{
    return {{u"id"_s, key.id}, {u"orgId"_s, options.org}, {u"name"_s, key.name}, {u"keyPrefix"_s, key.secret.left(12)},
        {u"scopes"_s, workerScopes()}, {u"projectIds"_s, QJsonArray::fromStringList(key.projects)},
        {u"createdAt"_s, isoTime(key.created)}, {u"expiresAt"_s, QJsonValue()}};
}

// Source: agent/platform/PROTOCOL.md, "Keys". Only this response contains the secret.
static HttpResponse createKey(PlatformState &state, const Call &call)
{
    if (const auto refusal = keyRouteRefusal(state, call))
        return *refusal;
    const QString name = call.text("name"_L1);
    if (name.trimmed().isEmpty())
        return errorResponse(400, u"name is required"_s);
    const QStringList projects = requestedProjects(state.options, call);
    if (projects.isEmpty())
        return errorResponse(404, u"Project not found"_s);
    const CreatedKey key = state.keys.createKey(name, projects);
    if (state.options.shape == Shape::Guide) {
        return json({{u"keyId"_s, key.id}, {u"token"_s, key.secret}, {u"name"_s, name},
                        {u"keyType"_s, u"worker_registration"_s}, {u"scopes"_s, workerScopes()},
                        {u"createdAt"_s, isoTime(key.created)}},
            201);
    }
    QJsonObject described = keyObject(state.options, key);
    described[u"fullKey"_s] = key.secret;
    return json({{u"key"_s, described}});
}

// Assumed, like revoking: only the making of keys is documented.
static HttpResponse listKeys(PlatformState &state, const Call &call)
{
    if (!state.options.listsKeys)
        return notFoundPage();
    if (const auto refusal = keyRouteRefusal(state, call))
        return *refusal;
    QJsonArray keys;
    const QList<CreatedKey> created = state.keys.createdKeys();
    for (const CreatedKey &key : created) {
        if (key.isRevoked)
            continue;
        if (state.options.shape == Shape::Schema)
            keys.append(keyObject(state.options, key));
        else
            keys.append(
                QJsonObject{{u"keyId"_s, key.id}, {u"name"_s, key.name}, {u"keyType"_s, u"worker_registration"_s},
                    {u"scopes"_s, workerScopes()}, {u"createdAt"_s, isoTime(key.created)}});
    }
    return json({{u"keys"_s, keys}});
}

static HttpResponse revokeKey(PlatformState &state, const Call &call)
{
    if (!state.options.listsKeys)
        return notFoundPage();
    if (const auto refusal = keyRouteRefusal(state, call))
        return *refusal;
    return state.keys.revokeKey(call.params.at(1)) ? HttpResponse{204, {}, {}} : errorResponse(404, u"Key not found"_s);
}

// Source: agent/platform/PROTOCOL.md, "Client credentials".
static HttpResponse accessToken(PlatformState &state, const Call &call)
{
    const QString grant = call.text("grant_type"_L1);
    if (grant.isEmpty() || call.text("client_id"_L1).isEmpty())
        return publicErrorResponse(400, u"invalid_request"_s);
    if (grant != u"client_credentials"_s)
        return publicErrorResponse(400, u"unsupported_grant_type"_s);
    if (call.text("client_id"_L1) != state.keys.clientId()
        || call.text("client_secret"_L1) != state.keys.clientSecret())
        return publicErrorResponse(401, u"invalid_client"_s);
    HttpResponse response = json({{u"access_token"_s, QString::fromLatin1(state.keys.issueAccessToken())},
        {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, qint64(state.options.accessTokenLifetime.count())}});
    response.headers.append({"Cache-Control", QByteArray("no-store")});
    return response;
}

QList<Route> keyRoutes()
{
    return {
        {"POST", u"/api/org/{orgId}/keys"_s, Access::CreateKeys, Route::HostedOnly, createKey},
        {"GET", u"/api/org/{orgId}/keys"_s, Access::CreateKeys, Route::HostedOnly, listKeys},
        {"DELETE", u"/api/org/{orgId}/keys/{keyId}"_s, Access::CreateKeys, Route::HostedOnly, revokeKey},
        {"POST", u"/api/oauth/token"_s, Access::Open, Route::HostedOnly, accessToken},
    };
}

} // namespace rensei::demo
