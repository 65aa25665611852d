#include "app/ui/sessions/further_search.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

FurtherSearch::FurtherSearch(SessionSource &source, const SessionModel &model, Clock &clock)
    : m_source(source)
    , m_model(model)
    , m_next(clock)
{
    connect(&m_source, &SessionSource::changed, this, &FurtherSearch::sourceChanged);
    connect(&m_source, &SessionSource::loadingMoreFailed, this, &FurtherSearch::pageFailed);
}

bool FurtherSearch::canSearch() const
{
    return m_source.hasMore() && m_source.phase() == SessionSource::Phase::Ready && m_model.rowCount() < enoughShown;
}

void FurtherSearch::become(State state)
{
    if (state != State::Running && state != State::Soon)
        m_next.stop();
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

void FurtherSearch::startSoon()
{
    if (!canSearch())
        return become(State::Off);
    m_next.start(startDelay, [this] { start(); });
    become(State::Soon);
}

void FurtherSearch::start()
{
    if (m_state == State::Running)
        return;
    if (!canSearch())
        return become(State::Off);
    const int loaded = m_model.loaded();
    m_limit = loaded < maxLookedThrough ? maxLookedThrough : loaded + maxLookedThrough;
    m_pause = firstPause;
    m_next.stop();
    become(State::Running);
    loadPage();
}

void FurtherSearch::cancel()
{
    become(State::Off);
}

void FurtherSearch::loadPage()
{
    if (!canSearch())
        return become(State::Off);
    if (m_model.loaded() >= m_limit)
        return become(State::AtLimit);
    m_isPageAsked = true;
    m_source.loadMore(); // nothing when somebody has just scrolled: that page will do
}

void FurtherSearch::sourceChanged()
{
    if (!isRunning() || m_source.isLoadingMore())
        return;
    if (m_source.phase() != SessionSource::Phase::Ready)
        return become(State::Off);
    if (m_state != State::Running || !std::exchange(m_isPageAsked, false))
        return; // a refresh
    if (!canSearch() || m_model.loaded() >= m_limit)
        return loadPage(); // which ends it
    m_next.start(std::exchange(m_pause, std::min(2 * m_pause, maxPause)), [this] { loadPage(); });
}

void FurtherSearch::pageFailed(const Error &error)
{
    if (m_state != State::Running)
        return;
    m_isPageAsked = false;
    if (error.retryAfter && *error.retryAfter <= maxWait) {
        m_next.start(std::max(*error.retryAfter, maxPause), [this] { loadPage(); });
        return;
    }
    cancel();
    Q_EMIT failed(error);
}

} // namespace rensei::app

#include "moc_further_search.cpp"
