#include "app/backend/status_aggregator.h"

namespace rensei::app {

StatusAggregator::StatusAggregator(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.watch, &StatusMonitor::changed, this, &StatusAggregator::compose);
    connect(&m_parts.supervisor, &Supervisor::changed, this, &StatusAggregator::compose);
    connect(&m_parts.source, &SessionSource::changed, this, &StatusAggregator::compose);
    connect(&m_parts.model, &SessionModel::totalsChanged, this, &StatusAggregator::compose);
}

void StatusAggregator::compose()
{
    const auto agent = m_parts.watch.agent();
    const QString base = m_parts.watch.answers().platformUrl;
    m_summary = makeStatusSummary({.status = m_parts.watch.status(),
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
