#include "agent/demo_platform/http/json_value.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse serverHealth(PlatformState &, const Call &)
{
    return json({{u"status"_s, u"ok"_s}});
}

// The response format is assumed, since it is not documented.
static HttpResponse whoami(PlatformState &state, const Call &call)
{
    const Options &options = state.options;
    QJsonArray projects;
    for (const Project &project : options.projects) {
        projects.append(QJsonObject{
            {u"id"_s, project.id},
            {u"name"_s, project.name},
            {u"slug"_s, project.slug},
            {u"isDefault"_s, projects.isEmpty()},
        });
    }
    QJsonArray scopes{u"sessions:read"_s};
    if (call.caller.kind == CallerKind::UserKey)
        scopes.append(u"org_keys:write"_s);
    return json({
        {u"kind"_s, u"user"_s},
        {u"email"_s, u"mara@acme.example"_s},
        {u"org"_s,
            QJsonObject{{u"id"_s, options.org}, {u"name"_s, options.orgName}, {u"slug"_s, options.orgSlug},
                {u"plan"_s, u"team"_s}}},
        {u"projects"_s, projects},
        {u"scopes"_s, scopes},
    });
}

static QJsonArray hostEntries(const QList<const Worker *> &workers)
{
    QJsonArray out;
    for (const Worker *worker : workers) {
        out.append(QJsonObject{
            {u"machineId"_s, worker->machineId},
            {u"hostname"_s, worker->hostname},
            {u"maxSessions"_s, worker->capacity},
            {u"lastHeartbeat"_s, epochMs(worker->lastHeartbeat)},
        });
    }
    return out;
}

// Assumed as well: Shape::Guide responds with numbers, Shape::Schema with objects.
static HttpResponse capacity(PlatformState &state, const Call &)
{
    const QString pool = u"local-"_s + state.options.orgSlug;
    const QList<const Worker *> workers = state.workers.all();
    if (state.options.shape == Shape::Schema) {
        return json({
            {u"hosts"_s, hostEntries(workers)},
            {u"onDemandProviders"_s, QJsonArray{QJsonObject{{u"id"_s, u"e2b"_s}, {u"available"_s, true}}}},
            {u"pools"_s, QJsonArray{QJsonObject{{u"name"_s, pool}}}},
        });
    }
    int totalSlots = 0;
    bool visible = false;
    for (const Worker *worker : workers) {
        totalSlots += worker->capacity;
        visible = visible || (!worker->isSimulated && state.workers.statusOf(*worker) != u"offline"_s);
    }
    return json({
        {u"hosts"_s, workers.size()},
        {u"totalSlots"_s, totalSlots},
        {u"onDemandProviders"_s, QJsonArray{u"e2b"_s}},
        {u"hostVisible"_s, visible},
        {u"pool"_s, pool},
    });
}

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

// Source: agent/platform/PROTOCOL.md, "Keys". Only this response contains the secret.
static HttpResponse createKey(PlatformState &state, const Call &call)
{
    if (call.params.at(0) != state.options.org)
        return errorResponse(404, u"Organization not found"_s);
    const QString name = call.text("name"_L1);
    if (name.trimmed().isEmpty())
        return errorResponse(400, u"name is required"_s);
    const QStringList projects = requestedProjects(state.options, call);
    if (projects.isEmpty())
        return errorResponse(404, u"Project not found"_s);
    const CreatedKey key = state.keys.createKey(projects.first());
    const QString now = isoTime(state.clock.now());
    const QJsonArray scopes{u"worker:register"_s, u"worker:poll"_s, u"worker:heartbeat"_s, u"worker:session"_s};
    if (state.options.shape == Shape::Guide) {
        return json({{u"keyId"_s, key.id}, {u"token"_s, key.secret}, {u"name"_s, name},
                        {u"keyType"_s, u"worker_registration"_s}, {u"scopes"_s, scopes}, {u"createdAt"_s, now}},
            201);
    }
    const QJsonObject described{
        {u"id"_s, key.id},
        {u"orgId"_s, state.options.org},
        {u"name"_s, name},
        {u"keyPrefix"_s, key.secret.left(12)},
        {u"scopes"_s, scopes},
        {u"projectIds"_s, QJsonArray::fromStringList(projects)},
        {u"createdAt"_s, now},
        {u"expiresAt"_s, QJsonValue()},
        {u"fullKey"_s, key.secret},
    };
    return json({{u"key"_s, described}});
}

QList<Route> accountRoutes()
{
    return {
        {"GET", u"/api/health"_s, Access::Open, Route::HostedOnly, serverHealth},
        {"GET", u"/api/cli/whoami"_s, Access::Account, Route::HostedOnly, whoami},
        {"GET", u"/api/cli/capacity"_s, Access::Account, Route::HostedOnly, capacity},
        {"POST", u"/api/org/{orgId}/keys"_s, Access::CreateKeys, Route::HostedOnly, createKey},
    };
}

} // namespace rensei::demo
