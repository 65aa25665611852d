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

static constexpr qsizetype maxActivities = 200;

static int rank(const Session &session)
{
    return isTerminal(session.status) ? 1 : 0;
}

/// Live first, then newest first, then by id, because a cursor needs a total order.
static bool comesBefore(const Session *a, const Session *b)
{
    return std::tuple(rank(*a), effectiveStart(*b), b->publicId)
        < std::tuple(rank(*b), effectiveStart(*a), a->publicId);
}

static QList<Session *> listedSessions(PlatformState &state, const Call &call)
{
    const QString slug = state.options.hosted() ? call.queryParameter(u"project"_s) : QString();
    const QString id = state.options.hosted() ? call.queryParameter(u"projectId"_s) : QString();
    QList<Session *> out = state.sessions.all();
    out.removeIf([&](const Session *session) {
        return (!slug.isEmpty() && session->project.slug != slug) || (!id.isEmpty() && session->project.id != id);
    });
    std::ranges::sort(out, comesBefore);
    return out;
}

/// The index after `cursor`; 0 when its session no longer exists.
static qsizetype pageStart(const QList<Session *> &sessions, const QString &cursor)
{
    const QString last = QString::fromLatin1(QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding));
    const auto found = std::ranges::find(sessions, last, [](const Session *session) { return session->publicId; });
    return found == sessions.end() ? 0 : found - sessions.begin() + 1;
}

static HttpResponse publicSessionList(PlatformState &state, const Call &call)
{
    const QList<Session *> all = listedSessions(state, call);
    if (!state.options.hosted()) {
        QJsonArray items;
        for (const Session *session : all)
            items.append(listItem(state, *session));
        return json({{u"sessions"_s, items}, {u"count"_s, items.size()}, {u"timestamp"_s, isoTime(state.clock.now())}});
    }
    const qsizetype from = pageStart(all, call.queryParameter(u"cursor"_s));
    const QList<Session *> page = all.mid(from, state.options.pageSize);
    QJsonArray items;
    for (const Session *session : page)
        items.append(listItem(state, *session));
    QJsonValue cursor;
    if (from + page.size() < all.size())
        cursor = QString::fromLatin1(page.last()->publicId.toLatin1().toBase64(QByteArray::Base64UrlEncoding));
    return json({{u"sessions"_s, items}, {u"cursor"_s, cursor}});
}

static HttpResponse publicSessionDetail(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findPublicSession(state, call.params.at(0), session))
        return *error;
    return json({{u"session"_s, detailItem(state, *session)}, {u"timestamp"_s, isoTime(state.clock.now())}});
}

static HttpResponse activitiesOf(const PlatformState &state, const Session &session, const QString &cursor)
{
    const qsizetype stored = session.activities.size() - session.firstActivity;
    QJsonArray items;
    for (qsizetype number = std::max(stored - maxActivities, qsizetype(cursor.toLongLong())) + 1; number <= stored;
         ++number)
        items.append(activityItem(state.options, session.activities.at(session.firstActivity + number - 1), number));
    QJsonObject body{{u"activities"_s, items}};
    body[u"cursor"_s] = items.isEmpty() ? cursor : items.last()[u"id"_s].toString();
    if (!state.options.hosted() || state.options.shape == Shape::Schema)
        body[u"sessionStatus"_s] = shownStatus(state, session, PublicView::Activities);
    return json(body);
}

static HttpResponse activitiesSelfHosted(PlatformState &state, const Call &call)
{
    Session *session = nullptr;
    if (const auto error = findPublicSession(state, call.params.at(0), session))
        return *error;
    return activitiesOf(state, *session, call.queryParameter(u"after"_s));
}

static QString sessionHash(const QString &rawId)
{
    const QByteArray hash = QCryptographicHash::hash("session:" + rawId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

// Source: agent/platform/PROTOCOL.md, "Session activities": by key, or by the session's hash.
static HttpResponse activitiesHosted(PlatformState &state, const Call &call)
{
    const QString id = call.queryParameter(u"sessionId"_s);
    Session *session = state.sessions.find(id);
    const QString hash = call.queryParameter(u"sessionHash"_s);
    const bool byHash = session && !hash.isEmpty() && hash == sessionHash(session->id);
    if (!byHash) {
        if (const auto error = checkAccess(state.options, Access::Public, call))
            return *error;
    }
    if (!session) {
        if (const auto error = findPublicSession(state, id, session))
            return *error;
    }
    const QString cursor = call.queryParameter(u"cursor"_s);
    return activitiesOf(state, *session, cursor.isEmpty() ? call.queryParameter(u"after"_s) : cursor);
}

static HttpResponse stats(PlatformState &state, const Call &)
{
    const Instant today = std::chrono::floor<std::chrono::days>(state.clock.now());
    int online = 0, capacity = 0, working = 0, completedToday = 0, sessionsToday = 0;
    double costToday = 0, costAllTime = 0;
    const QList<const Worker *> workers = state.workers.all();
    for (const Worker *worker : workers) {
        online += state.workers.statusOf(*worker) != u"offline"_s;
        capacity += worker->capacity;
    }
    const QList<Session *> sessions = state.sessions.all();
    for (const Session *session : sessions) {
        // The reference server counts all stored sessions as today's.
        const bool isToday = !state.options.hosted() || session->updatedAt >= today;
        working += isLive(session->status);
        completedToday += isToday && session->status == SessionStatus::Completed;
        sessionsToday += isToday;
        costToday += isToday ? session->costUsd.value_or(0) : 0;
        costAllTime += session->costUsd.value_or(0);
    }
    return json({
        {u"workersOnline"_s, online},
        {u"agentsWorking"_s, working},
        {u"queueDepth"_s, state.sessions.queueLength()},
        {u"completedToday"_s, completedToday},
        {u"availableCapacity"_s, std::max(0, capacity - working)},
        {u"totalCostToday"_s, costToday},
        {u"totalCostAllTime"_s, costAllTime},
        {u"sessionCountToday"_s, sessionsToday},
        {u"timestamp"_s, isoTime(state.clock.now())},
    });
}

QList<Route> publicRoutes()
{
    return {
        {"GET", u"/api/public/sessions"_s, Access::Public, Route::Everywhere, publicSessionList},
        {"GET", u"/api/public/sessions/{id}"_s, Access::Public, Route::Everywhere, publicSessionDetail},
        {"GET", u"/api/public/sessions/{id}/activities"_s, Access::Public, Route::SelfHostedOnly, activitiesSelfHosted},
        {"GET", u"/api/public/session-activities"_s, Access::Open, Route::HostedOnly, activitiesHosted},
        {"GET", u"/api/public/stats"_s, Access::Public, Route::Everywhere, stats},
    };
}

} // namespace rensei::demo
