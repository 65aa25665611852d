#include "app/backend/ghosts/ghost_watch.h"

namespace rensei::app {

using control::ControlResult;
using control::SessionPayload;

GhostWatch::GhostWatch(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.source, &SessionSource::changed, this, &GhostWatch::update);
}

void GhostWatch::runsChanged()
{
    m_requests.cancel(); // an answer on its way may be of before
    m_isKnown = false;
    m_isFetching = false;
    fetch();
}

void GhostWatch::fetch()
{
    m_isFetching = true;
    m_parts.agent.sessions(
        true, m_requests.context(), m_requests.guard([this](const ControlResult<QList<SessionPayload>> &answer) {
            m_isFetching = false;
            if (!answer)
                return; // asked again with the next refresh of the list
            m_runs = *answer;
            m_isKnown = true;
            update();
        }));
}

void GhostWatch::update()
{
    if (m_parts.source.phase() != SessionSource::Phase::Ready)
        return; // what is shown of before stays
    const LocalRuns runs{.agent = m_parts.monitor.agent(), .sessions = m_runs};
    QHash<QString, Instant> since;
    const auto &listedAt = m_parts.source.refreshedAt();
    if (m_isKnown && runs.agent && listedAt) {
        for (const SessionRow &row : m_parts.sessions.working()) {
            if (const auto ghost = ghostSince(row, runs, *listedAt, m_parts.clock.utcNow()))
                since.insert(row.session.id, *ghost);
        }
    }
    m_parts.sessions.setGhosts(since);
    if (!m_isKnown && !m_isFetching && runs.agent)
        fetch();
}

} // namespace rensei::app

#include "moc_ghost_watch.cpp"
