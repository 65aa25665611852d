#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_json.h"
#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/time_text.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxItems = 5;

/// Of the sessions booked on the worker before this poll. Streams are the agents', so two sessions of one agent
/// get both their messages under the first one's id.
static QJsonObject readInbox(World &world, const Worker &worker)
{
    QJsonObject out;
    const QList<Session *> sessions = world.sessions.all();
    for (const Session *session : sessions) {
        if (!session->booked || session->workerId != worker.id || session->agentId.isEmpty())
            continue;
        const QJsonArray messages = world.sessions.inbox().read(session->agentId);
        if (!messages.isEmpty())
            out[session->id] = messages;
    }
    return out;
}

static QJsonArray gitCredentials(const World &world, const QJsonArray &items)
{
    QJsonArray out;
    for (const QJsonValue &item : items) {
        const QString repository = item["repository"_L1].toString();
        if (repository.isEmpty())
            continue;
        out.append(QJsonObject{
            {u"token"_s, u"EXAMPLE-clone-"_s + randomHex(8)},
            {u"cloneUrl"_s, repository},
            {u"expiresAt"_s, isoTime(world.clock.now() + std::chrono::hours(1))},
        });
    }
    return out;
}

/// What this poll hands out; claims it, when this platform claims with the poll.
static QJsonArray takeWork(World &world, const Worker &worker)
{
    const qsizetype free = std::max(0, worker.capacity - world.sessions.booked(worker.id));
    QJsonArray work;
    const QList<Session *> offered = world.sessions.eligible(worker).mid(0, std::min(free, maxItems));
    for (Session *session : offered) {
        work.append(session->item);
        if (world.options.preClaims)
            world.sessions.claim(*session, worker.id);
    }
    return work;
}

// Source: agent/platform/PROTOCOL.md, "Poll".
static HttpResponse poll(World &world, const Call &call)
{
    const Worker *worker = world.workers.ask(call.params.at(0));
    if (!worker)
        return refusal(404, u"Worker not found"_s);
    const QJsonObject inbox = readInbox(world, *worker);
    const QJsonArray work = takeWork(world, *worker);
    QJsonObject body{
        {u"work"_s, work},
        {u"inboxMessages"_s, inbox},
        {u"hasInboxMessages"_s, !inbox.isEmpty()},
    };
    if (world.options.preClaims) {
        QJsonArray ids;
        for (const QJsonValue &item : work)
            ids.append(item["sessionId"_L1]);
        body[u"preClaimed"_s] = !work.isEmpty();
        body[u"claimedSessionIds"_s] = ids;
    }
    const QJsonArray credentials = gitCredentials(world, work);
    if (call.caller.kind == CallerKind::RuntimeJwt && !credentials.isEmpty())
        body[u"gitCredentials"_s] = credentials;
    return json(body);
}

static HttpResponse worker(World &world, const Call &call)
{
    const Worker *found = world.workers.ask(call.params.at(0));
    return found ? json(workerInfo(world, *found)) : refusal(404, u"Worker not found"_s);
}

static HttpResponse workerList(World &world, const Call &)
{
    QJsonArray workers;
    int active = 0, capacity = 0, busy = 0;
    const QList<const Worker *> all = world.workers.all();
    for (const Worker *each : all) {
        workers.append(workerInfo(world, *each));
        capacity += each->capacity;
        busy += world.sessions.booked(each->id);
        active += world.workers.statusOf(*each) == u"active"_s;
    }
    const QJsonObject summary{
        {u"totalWorkers"_s, workers.size()},
        {u"activeWorkers"_s, active},
        {u"totalCapacity"_s, capacity},
        {u"totalActive"_s, busy},
        {u"availableCapacity"_s, std::max(0, capacity - busy)},
        {u"queueLength"_s, world.sessions.queueLength()},
    };
    return json({{u"workers"_s, workers}, {u"summary"_s, summary}});
}

// Source: agent/platform/PROTOCOL.md, "Deregistration": hosted, the sessions it held are queued again; self-hosted,
// they are only listed.
static HttpResponse deregister(World &world, const Call &call)
{
    const QString id = call.params.at(0);
    if (!world.workers.remove(id))
        return refusal(404, u"Worker not found"_s);
    QJsonArray unclaimed;
    const QList<Session *> sessions = world.sessions.all();
    for (Session *session : sessions) {
        if (!session->booked || session->workerId != id || !isLive(session->status))
            continue;
        unclaimed.append(session->id);
        if (world.options.hosted())
            world.sessions.requeue(*session);
    }
    return json({{u"deregistered"_s, true}, {u"unclaimedSessions"_s, unclaimed}});
}

QList<Route> workerRoutes()
{
    return {
        {"GET", u"/api/workers/{id}/poll"_s, Access::OwnWorker, Route::Everywhere, poll},
        {"GET", u"/api/workers/{id}"_s, Access::OwnWorker, Route::Everywhere, worker},
        {"DELETE", u"/api/workers/{id}"_s, Access::OwnWorker, Route::Everywhere, deregister},
        {"GET", u"/api/workers"_s, Access::Worker, Route::Everywhere, workerList},
    };
}

} // namespace rensei::demo
