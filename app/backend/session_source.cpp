#include "app/backend/session_source.h"

#include "agent/base/backoff.h"

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;
using platform::SessionPage;

static constexpr std::chrono::milliseconds watchedInterval = 15s;
static constexpr std::chrono::milliseconds unwatchedInterval = 60s;
static constexpr std::chrono::milliseconds firstUnwatched = 30s; // half-way between two looks at the capacity
static constexpr std::chrono::milliseconds soon = 1s;
static constexpr std::chrono::milliseconds atLeastBetween = 4s;

SessionSource::SessionSource(platform::UserApi &api, Clock &clock)
    : m_api(api)
    , m_clock(clock)
    , m_next(clock)
{
}

void SessionSource::begin(Phase phase)
{
    m_round.next();
    m_next.stop();
    m_feed.clear();
    m_phase = phase;
    m_error.reset();
    m_refreshedAt.reset();
    m_offlineSince.reset();
    m_askedAt.reset();
    m_failures = 0;
    m_isRefreshing = false;
    m_isLoadingMore = false;
    m_isDueSoon = false;
    m_isListDenied = false;
    Q_EMIT cleared();
    Q_EMIT changed();
}

void SessionSource::use(const platform::ProjectScope &project)
{
    m_project = project;
    begin(Phase::Loading);
    refresh();
}

void SessionSource::stop()
{
    begin(Phase::Off);
}

void SessionSource::refuse()
{
    if (m_phase == Phase::Off)
        return;
    m_round.next();
    m_next.stop();
    m_isRefreshing = false;
    m_isLoadingMore = false;
    m_phase = Phase::Refused;
    Q_EMIT changed();
}

void SessionSource::acceptKey()
{
    if (m_phase != Phase::Refused || !m_error)
        return;
    m_isListDenied = true;
    m_phase = Phase::Failed;
    endRefresh();
}

void SessionSource::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched || m_isRefreshing)
        return;
    const bool isOld = !m_askedAt || m_clock.now() - *m_askedAt >= watchedInterval;
    if (isWatched && isOld)
        refresh();
    else
        refreshLater();
}

void SessionSource::refresh()
{
    if (m_phase == Phase::Off || m_phase == Phase::Refused || m_isRefreshing)
        return;
    m_next.stop();
    m_isDueSoon = false;
    m_isRefreshing = true;
    m_askedAt = m_clock.now();
    ask({}, [this](const Result<SessionPage> &page) { refreshed(page, &SessionFeed::takeFirst); });
    Q_EMIT changed();
}

void SessionSource::refreshSoon()
{
    // One that is due soon must not be put off by whatever comes next.
    if (!m_isWatched || m_isRefreshing || m_isDueSoon || m_phase != Phase::Ready)
        return;
    m_isDueSoon = true;
    const auto since = m_askedAt ? m_clock.now() - *m_askedAt : atLeastBetween;
    m_next.start(std::max(soon, atLeastBetween - since), [this] { refresh(); });
}

void SessionSource::ask(const QString &cursor, std::function<void(Result<SessionPage>)> then)
{
    const auto build
        = [this, cursor](const SharedSecret &key) { return platform::publicSessions(m_project, cursor, key); };
    const auto answered = [then = std::move(then)](const Result<http::Response> &reply) {
        then(reply.and_then([](const http::Response &answer) { return platform::parseSessionPage(answer.body); }));
    };
    m_api.call(build, m_round.context(), m_round.only(answered));
}

void SessionSource::refreshed(const Result<SessionPage> &page, Take take)
{
    if (!page)
        return failed(page.error());
    const FeedUpdate update = (m_feed.*take)(*page, m_clock.utcNow());
    m_phase = Phase::Ready;
    m_error.reset();
    m_offlineSince.reset();
    m_failures = 0;
    m_isListDenied = false;
    m_refreshedAt = m_clock.utcNow();
    if (!update.isEmpty())
        Q_EMIT updated(update);
    const QString next = m_feed.refreshCursor();
    if (next.isEmpty())
        return endRefresh();
    ask(next, [this](const Result<SessionPage> &following) { refreshed(following, &SessionFeed::takeNext); });
    Q_EMIT changed();
}

void SessionSource::failed(const Error &error)
{
    const bool isNews = !m_error || m_error->kind != error.kind;
    m_error = error;
    ++m_failures;
    const bool isUnauthorized = error.kind == ErrorKind::Unauthorized;
    // The platform's own words are certain; a login page may be that of the network.
    const bool isCertain = isUnauthorized && !error.serverText.isEmpty();
    if (isCertain && !m_isListDenied) {
        m_isRefreshing = false;
        m_phase = Phase::Refused;
        Q_EMIT changed();
        return Q_EMIT refused();
    }
    const bool isLost = error.kind == ErrorKind::Offline || (isUnauthorized && !isCertain);
    m_phase = isLost ? Phase::Offline : Phase::Failed;
    if (m_phase != Phase::Offline)
        m_offlineSince.reset(); // it has answered
    if (m_phase == Phase::Offline && !m_offlineSince)
        m_offlineSince = m_clock.utcNow();
    endRefresh();
    if (isUnauthorized && (isNews || isCertain))
        Q_EMIT refused();
}

void SessionSource::endRefresh()
{
    m_isRefreshing = false;
    refreshLater();
    Q_EMIT changed();
}

void SessionSource::refreshLater()
{
    if (m_phase == Phase::Off || m_phase == Phase::Refused)
        return;
    auto pause = m_isWatched ? watchedInterval : unwatchedInterval;
    // After failures it looks closer at first, then ever more rarely.
    if (m_failures > 0)
        pause = std::min(unwatchedInterval, watchedInterval * (1 << std::min(m_failures - 1, 2)));
    else if (!m_isWatched && m_askedAt && !m_hasPaused)
        pause = firstUnwatched;
    m_hasPaused = true;
    const auto asked = m_error ? m_error->retryAfter.value_or(0ms) : 0ms;
    m_next.start(std::max(asked, withJitter(pause, heartbeatJitter, randomDraw()) * m_api.intervalFactor()),
        [this] { refresh(); });
}

void SessionSource::loadMore()
{
    if (m_phase != Phase::Ready || m_isLoadingMore || !hasMore())
        return;
    m_isLoadingMore = true;
    ask(m_feed.scrollCursor(), [this](const Result<SessionPage> &page) {
        m_isLoadingMore = false;
        if (!page) {
            // A cursor may be too old for the server; anything else is said by the next refresh.
            if (page.error().kind == ErrorKind::Rejected || page.error().kind == ErrorKind::NotFound)
                m_feed.dropScrollCursor();
            return Q_EMIT changed();
        }
        const FeedUpdate update = m_feed.takeScrolled(*page, m_clock.utcNow());
        if (!update.isEmpty())
            Q_EMIT updated(update);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace rensei::app
