#include "app/backend/status_aggregator.h"

namespace rensei::app {

Overview::Overview(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.watch, &StatusWatch::changed, this, &Overview::compose);
    connect(&m_parts.supervisor, &Supervisor::changed, this, &Overview::compose);
    connect(&m_parts.source, &SessionSource::changed, this, &Overview::compose);
    connect(&m_parts.model, &SessionModel::totalsChanged, this, &Overview::compose);
}

void Overview::compose()
{
    const auto agent = m_parts.watch.agent();
    const QString base = m_parts.watch.answers().platformUrl;
    m_board = makeBoard({.status = m_parts.watch.status(),
        .agent = agent,
        .supervision = m_parts.supervisor.state(),
        .redSessions = static_cast<int>(m_parts.model.needingSomeone().size()),
        .isListLost = m_parts.source.phase() == SessionSource::Phase::Offline,
        .isAgentElsewhere = agent && !agent->platformUrl.isEmpty() && !base.isEmpty() && agent->platformUrl != base,
        .ownsAgent = m_parts.supervisor.ownsAgent(),
        .now = m_parts.watch.answers().now});
    Q_EMIT changed();
}

} // namespace rensei::app
