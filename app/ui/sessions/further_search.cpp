#include "app/ui/sessions/further_search.h"

#include <utility>

namespace rensei::app {

FurtherSearch::FurtherSearch(SessionSource &source, const SessionModel &model)
    : m_source(source)
    , m_model(model)
{
    connect(&m_source, &SessionSource::changed, this, &FurtherSearch::proceed);
    connect(&m_source, &SessionSource::loadingMoreFailed, this, [this](const Error &error) {
        if (!m_isRunning)
            return;
        cancel();
        Q_EMIT failed(error);
    });
}

void FurtherSearch::start()
{
    if (m_isRunning || m_model.rowCount() > 0 || !m_source.hasMore() || m_source.phase() != SessionSource::Phase::Ready)
        return;
    m_isRunning = true;
    Q_EMIT changed();
    proceed();
}

void FurtherSearch::cancel()
{
    if (std::exchange(m_isRunning, false))
        Q_EMIT changed();
}

void FurtherSearch::proceed()
{
    if (!m_isRunning || m_source.isLoadingMore())
        return;
    if (m_model.rowCount() > 0 || !m_source.hasMore() || m_source.phase() != SessionSource::Phase::Ready)
        return cancel();
    m_source.loadMore();
}

} // namespace rensei::app

#include "moc_further_search.cpp"
