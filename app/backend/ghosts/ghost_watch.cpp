#include "app/backend/ghosts/ghost_watch.h"

#include "app/model/sessions/local_session.h"

namespace rensei::app {

using control::ControlResult;
using control::SessionPayload;

GhostWatch::GhostWatch(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.source, &SessionSource::cleared, this, [this] { m_traces.clear(); });
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

void GhostWatch::followList()
{
    const auto &listedAt = m_parts.source.refreshedAt();
    if (!listedAt || m_parts.source.isRefreshing())
        return; // some pages are of before
    QHash<QString, ListedTrace> traces;
    for (const SessionPayload &run : std::as_const(m_runs)) {
        for (const QString &id : possibleIds(run)) {
            const SessionRow *row = m_parts.sessions.find(id);
            const auto known = m_traces.constFind(id);
            const auto trace = known == m_traces.cend() ? std::nullopt : std::optional(*known);
            if (!row)
                continue;
            const bool isOfBefore = row->isUnseen || (trace && trace->lastAt == *listedAt);
            if (!isOfBefore)
                traces.insert(id, traced(trace, row->session, *listedAt));
            else if (trace)
                traces.insert(id, *trace);
        }
    }
    m_traces = traces;
}

void GhostWatch::update()
{
    if (m_parts.source.phase() != SessionSource::Phase::Ready)
        return; // what is shown of before stays
    followList();
    const LocalRuns runs{.agent = m_parts.monitor.agent(), .sessions = m_runs};
    QHash<QString, Instant> since;
    if (m_isKnown && runs.agent) {
        for (const SessionRow &row : m_parts.sessions.working()) {
            const auto trace = m_traces.constFind(row.session.id);
            if (trace == m_traces.cend())
                continue;
            if (const auto ghost = ghostSince(row, runs, *trace, m_parts.clock.utcNow()))
                since.insert(row.session.id, *ghost);
        }
    }
    m_parts.sessions.setGhosts(since);
    if (!m_isKnown && !m_isFetching && runs.agent)
        fetch();
}

} // namespace rensei::app

#include "moc_ghost_watch.cpp"
