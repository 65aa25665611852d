#include "app/backend/session_source.h"

#include "agent/base/backoff.h"

#include <algorithm>

namespace rensei::app {

using platform::SessionPage;

SessionSource::SessionSource(platform::UserApi &api, Clock &clock)
    : m_api(api)
    , m_clock(clock)
    , m_next(clock)
{
}

SessionListEffects SessionSource::handle(const SessionListEvent &event)
{
    return step(m_state, event, m_clock.now(), m_clock.utcNow());
}

void SessionSource::perform(const SessionListEffects &effects)
{
    if (effects.dropRequests) {
        m_scope.cancel();
        m_next.stop();
    }
    if (effects.startRefresh) {
        m_next.stop();
        request({}, [this](const Result<SessionPage> &page) { pageReceived(page, &SessionFeed::applyFirst); });
    }
    if (const auto &delay = effects.nextRefresh) {
        const auto interval = delay->isExact
            ? delay->interval
            : withJitter(delay->interval, heartbeatJitter, randomDraw()) * m_api.intervalFactor();
        m_next.start(std::max(delay->min, interval), [this] { refresh(); });
    }
    if (effects.isChanged)
        Q_EMIT changed();
    if (effects.reportRefusal)
        Q_EMIT refused();
}

void SessionSource::begin(const SessionListEvent &event)
{
    const SessionListEffects effects = handle(event);
    m_feed.clear();
    Q_EMIT cleared();
    perform(effects);
}

void SessionSource::use(const platform::ProjectScope &project)
{
    m_project = project;
    begin(list_event::Opened{});
}

void SessionSource::stop()
{
    begin(list_event::Closed{});
}

void SessionSource::refuse()
{
    perform(handle(list_event::KeyRefused{}));
}

void SessionSource::acceptKey()
{
    perform(handle(list_event::KeyAccepted{}));
}

void SessionSource::setWatched(bool isWatched)
{
    perform(handle(list_event::Watched{isWatched}));
}

void SessionSource::refresh()
{
    perform(handle(list_event::RefreshRequested{}));
}

void SessionSource::refreshSoon()
{
    perform(handle(list_event::ChangeSeen{}));
}

void SessionSource::request(const QString &cursor, std::function<void(Result<SessionPage>)> then)
{
    const auto build
        = [this, cursor](const SharedSecret &key) { return platform::publicSessions(m_project, cursor, key); };
    const auto answered = [then = std::move(then)](const Result<http::Response> &reply) {
        then(reply.and_then([](const http::Response &answer) { return platform::parseSessionPage(answer.body); }));
    };
    m_api.call(build, m_scope.context(), m_scope.guard(answered));
}

void SessionSource::pageReceived(const Result<SessionPage> &page, Apply apply)
{
    if (!page)
        return perform(handle(list_event::RefreshFailed{page.error()}));
    const FeedUpdate update = (m_feed.*apply)(*page, m_clock.utcNow());
    const SessionListEffects effects = handle(list_event::PageRead{});
    if (!update.isEmpty())
        Q_EMIT updated(update);
    const QString next = m_feed.refreshCursor();
    if (next.isEmpty())
        return perform(handle(list_event::RefreshFinished{}));
    request(next, [this](const Result<SessionPage> &following) { pageReceived(following, &SessionFeed::applyNext); });
    perform(effects);
}

void SessionSource::loadMore()
{
    if (phase() != Phase::Ready || isLoadingMore() || !hasMore())
        return;
    const SessionListEffects effects = handle(list_event::MoreRequested{});
    request(m_feed.scrollCursor(), [this](const Result<SessionPage> &page) { morePageReceived(page); });
    perform(effects);
}

void SessionSource::morePageReceived(const Result<SessionPage> &page)
{
    const SessionListEffects effects = handle(list_event::MoreFinished{});
    if (page) {
        const FeedUpdate update = m_feed.applyScrolled(*page, m_clock.utcNow());
        if (!update.isEmpty())
            Q_EMIT updated(update);
    } else {
        if (page.error().kind == ErrorKind::Rejected || page.error().kind == ErrorKind::NotFound)
            m_feed.dropScrollCursor(); // it may be too old for the server
        Q_EMIT loadingMoreFailed(page.error());
    }
    perform(effects);
}

} // namespace rensei::app

#include "moc_session_source.cpp"
