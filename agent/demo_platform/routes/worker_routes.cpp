#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/routes/session_json.h"
#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/time_text.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxItemsPerPoll = 5;

/// For sessions that the worker had before this poll. A stream belongs to an agent, so the messages for two sessions
/// of one agent are both sent under the first session's id.
static QJsonObject readInbox(PlatformState &state, const Worker &worker)
{
    QJsonObject out;
    const QList<Session *> sessions = state.sessions.all();
    for (const Session *session : sessions) {
        if (!session->occupiesSlot || session->workerId != worker.id || session->agentId.isEmpty())
            continue;
        const QJsonArray messages = state.sessions.inbox().read(session->agentId);
        if (!messages.isEmpty())
            out[session->id] = messages;
    }
    return out;
}

static QJsonArray gitCredentials(const PlatformState &state, const QJsonArray &items)
{
    QJsonArray out;
    for (const QJsonValue &item : items) {
        const QString repository = item["repository"_L1].toString();
        if (repository.isEmpty())
            continue;
        out.append(QJsonObject{
            {u"token"_s, u"EXAMPLE-clone-"_s + randomHex(8)},
            {u"cloneUrl"_s, repository},
            {u"expiresAt"_s, isoTime(state.clock.now() + std::chrono::hours(1))},
        });
    }
    return out;
}

/// The work items for this poll. Claims them if Options::preClaims is set.
static QJsonArray assignWork(PlatformState &state, const Worker &worker)
{
    const qsizetype freeSlots = std::max(0, worker.capacity - state.sessions.slotsInUse(worker.id));
    QJsonArray work;
    const QList<Session *> offered = state.sessions.eligible(worker).mid(0, std::min(freeSlots, maxItemsPerPoll));
    for (Session *session : offered) {
        work.append(session->workItem);
        if (state.options.preClaims)
            state.sessions.claim(*session, worker.id);
    }
    return work;
}

// Source: agent/platform/PROTOCOL.md, "Poll".
static HttpResponse poll(PlatformState &state, const Call &call)
{
    const Worker *worker = state.workers.findForRequest(call.params.at(0));
    if (!worker)
        return errorResponse(404, u"Worker not found"_s);
    const QJsonObject inbox = readInbox(state, *worker);
    const QJsonArray work = assignWork(state, *worker);
    QJsonObject body{
        {u"work"_s, work},
        {u"inboxMessages"_s, inbox},
        {u"hasInboxMessages"_s, !inbox.isEmpty()},
    };
    if (state.options.preClaims) {
        QJsonArray ids;
        for (const QJsonValue &item : work)
            ids.append(item["sessionId"_L1]);
        body[u"preClaimed"_s] = !work.isEmpty();
        body[u"claimedSessionIds"_s] = ids;
    }
    const QJsonArray credentials = gitCredentials(state, work);
    if (call.caller.kind == CallerKind::RuntimeJwt && !credentials.isEmpty())
        body[u"gitCredentials"_s] = credentials;
    return json(body);
}

static HttpResponse worker(PlatformState &state, const Call &call)
{
    const Worker *found = state.workers.findForRequest(call.params.at(0));
    return found ? json(workerInfo(state, *found)) : errorResponse(404, u"Worker not found"_s);
}

static HttpResponse workerList(PlatformState &state, const Call &)
{
    QJsonArray workers;
    int active = 0, capacity = 0, slotsInUse = 0;
    const QList<const Worker *> all = state.workers.all();
    for (const Worker *each : all) {
        workers.append(workerInfo(state, *each));
        capacity += each->capacity;
        slotsInUse += state.sessions.slotsInUse(each->id);
        active += state.workers.statusOf(*each) == u"active"_s;
    }
    const QJsonObject summary{
        {u"totalWorkers"_s, workers.size()},
        {u"activeWorkers"_s, active},
        {u"totalCapacity"_s, capacity},
        {u"totalActive"_s, slotsInUse},
        {u"availableCapacity"_s, std::max(0, capacity - slotsInUse)},
        {u"queueLength"_s, state.sessions.queueLength()},
    };
    return json({{u"workers"_s, workers}, {u"summary"_s, summary}});
}

// Source: agent/platform/PROTOCOL.md, "Deregistration": hosted, its sessions are queued again; self-hosted, they
// are only listed.
static HttpResponse deregister(PlatformState &state, const Call &call)
{
    const QString id = call.params.at(0);
    if (!state.workers.remove(id))
        return errorResponse(404, u"Worker not found"_s);
    QJsonArray unclaimed;
    const QList<Session *> sessions = state.sessions.all();
    for (Session *session : sessions) {
        if (!session->occupiesSlot || session->workerId != id || !isLive(session->status))
            continue;
        unclaimed.append(session->id);
        if (state.options.hosted())
            state.sessions.requeue(*session);
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
