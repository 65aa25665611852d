#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonArray>

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

QList<Route> accountRoutes()
{
    return {
        {"GET", u"/api/health"_s, Access::Open, Route::HostedOnly, serverHealth},
        {"GET", u"/api/cli/whoami"_s, Access::Account, Route::HostedOnly, whoami},
        {"GET", u"/api/cli/capacity"_s, Access::Account, Route::HostedOnly, capacity},
    };
}

} // namespace rensei::demo
