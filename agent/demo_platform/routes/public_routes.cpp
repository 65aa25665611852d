#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/public_json.h"
#include "agent/demo_platform/routes/public_lookup.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/time_text.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr qsizetype keptActivities = 200;

static int rank(const Session &session)
{
    return isTerminal(session.status) ? 1 : 0;
}

/// Live first, then newest first; the id makes the order whole, so that a cursor can name a place in it.
static bool comesBefore(const Session *a, const Session *b)
{
    return std::tuple(rank(*a), beganAt(*b), b->publicId) < std::tuple(rank(*b), beganAt(*a), a->publicId);
}

static QList<Session *> listed(World &world, const Call &call)
{
    const QString slug = world.options.hosted() ? call.argument(u"project"_s) : QString();
    const QString id = world.options.hosted() ? call.argument(u"projectId"_s) : QString();
    QList<Session *> out = world.sessions.all();
    out.removeIf([&](const Session *session) {
        return (!slug.isEmpty() && session->project.slug != slug) || (!id.isEmpty() && session->project.id != id);
    });
    std::ranges::sort(out, comesBefore);
    return out;
}

/// Where the page after `cursor` begins; the first page for a cursor whose session is gone.
static qsizetype pageStart(const QList<Session *> &sessions, const QString &cursor)
{
    const QString last = QString::fromLatin1(QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding));
    const auto found = std::ranges::find(sessions, last, [](const Session *session) { return session->publicId; });
    return found == sessions.end() ? 0 : found - sessions.begin() + 1;
}

static HttpResponse list(World &world, const Call &call)
{
    const QList<Session *> all = listed(world, call);
    if (!world.options.hosted()) {
        QJsonArray items;
        for (const Session *session : all)
            items.append(listItem(world, *session));
        return json({{u"sessions"_s, items}, {u"count"_s, items.size()}, {u"timestamp"_s, isoTime(world.clock.now())}});
    }
    const qsizetype from = pageStart(all, call.argument(u"cursor"_s));
    const QList<Session *> page = all.mid(from, world.options.pageSize);
    QJsonArray items;
    for (const Session *session : page)
        items.append(listItem(world, *session));
    QJsonValue cursor;
    if (from + page.size() < all.size())
        cursor = QString::fromLatin1(page.last()->publicId.toLatin1().toBase64(QByteArray::Base64UrlEncoding));
    return json({{u"sessions"_s, items}, {u"cursor"_s, cursor}});
}

static HttpResponse detail(World &world, const Call &call)
{
    Session *session = nullptr;
    if (const auto refused = lookUp(world, call.params.at(0), session))
        return *refused;
    return json({{u"session"_s, detailItem(world, *session)}, {u"timestamp"_s, isoTime(world.clock.now())}});
}

static HttpResponse activitiesOf(const World &world, const Session &session, const QString &cursor)
{
    const qsizetype stored = session.activities.size() - session.activitiesFrom;
    QJsonArray items;
    for (qsizetype number = std::max(stored - keptActivities, qsizetype(cursor.toLongLong())) + 1; number <= stored;
         ++number)
        items.append(activityItem(world.options, session.activities.at(session.activitiesFrom + number - 1), number));
    QJsonObject body{{u"activities"_s, items}};
    body[u"cursor"_s] = items.isEmpty() ? cursor : items.last()[u"id"_s].toString();
    if (!world.options.hosted() || world.options.shape == Shape::Schema)
        body[u"sessionStatus"_s] = shownStatus(world, session, PublicView::Activities);
    return json(body);
}

static HttpResponse activitiesSelfHosted(World &world, const Call &call)
{
    Session *session = nullptr;
    if (const auto refused = lookUp(world, call.params.at(0), session))
        return *refused;
    return activitiesOf(world, *session, call.argument(u"after"_s));
}

static QString sessionHash(const QString &rawId)
{
    const QByteArray hash = QCryptographicHash::hash("session:" + rawId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

// Source: agent/platform/PROTOCOL.md, "Session activities": by key, or without one by the session's hash.
static HttpResponse activitiesHosted(World &world, const Call &call)
{
    const QString id = call.argument(u"sessionId"_s);
    Session *session = world.sessions.find(id);
    const QString hash = call.argument(u"sessionHash"_s);
    const bool byHash = session && !hash.isEmpty() && hash == sessionHash(session->id);
    if (!byHash) {
        if (const auto refused = refuse(world.options, Access::Public, call))
            return *refused;
    }
    if (!session) {
        if (const auto refused = lookUp(world, id, session))
            return *refused;
    }
    const QString cursor = call.argument(u"cursor"_s);
    return activitiesOf(world, *session, cursor.isEmpty() ? call.argument(u"after"_s) : cursor);
}

static HttpResponse stats(World &world, const Call &)
{
    const Instant today = std::chrono::floor<std::chrono::days>(world.clock.now());
    int online = 0, capacity = 0, working = 0, completed = 0, begun = 0;
    double costToday = 0, costAll = 0;
    const QList<const Worker *> workers = world.workers.all();
    for (const Worker *worker : workers) {
        online += world.workers.statusOf(*worker) != u"offline"_s;
        capacity += worker->capacity;
    }
    const QList<Session *> sessions = world.sessions.all();
    for (const Session *session : sessions) {
        // The reference server counts all it still has for today's.
        const bool isToday = !world.options.hosted() || session->updatedAt >= today;
        working += isLive(session->status);
        completed += isToday && session->status == SessionStatus::Completed;
        begun += isToday;
        costToday += isToday ? session->costUsd.value_or(0) : 0;
        costAll += session->costUsd.value_or(0);
    }
    return json({
        {u"workersOnline"_s, online},
        {u"agentsWorking"_s, working},
        {u"queueDepth"_s, world.sessions.queueLength()},
        {u"completedToday"_s, completed},
        {u"availableCapacity"_s, std::max(0, capacity - working)},
        {u"totalCostToday"_s, costToday},
        {u"totalCostAllTime"_s, costAll},
        {u"sessionCountToday"_s, begun},
        {u"timestamp"_s, isoTime(world.clock.now())},
    });
}

QList<Route> publicRoutes()
{
    return {
        {"GET", u"/api/public/sessions"_s, Access::Public, Route::Everywhere, list},
        {"GET", u"/api/public/sessions/{id}"_s, Access::Public, Route::Everywhere, detail},
        {"GET", u"/api/public/sessions/{id}/activities"_s, Access::Public, Route::SelfHostedOnly, activitiesSelfHosted},
        {"GET", u"/api/public/session-activities"_s, Access::Open, Route::HostedOnly, activitiesHosted},
        {"GET", u"/api/public/stats"_s, Access::Public, Route::Everywhere, stats},
    };
}

} // namespace rensei::demo
