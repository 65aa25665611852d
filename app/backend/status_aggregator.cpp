#include "app/backend/status_aggregator.h"

#include <utility>

namespace rensei::app {

StatusAggregator::StatusAggregator(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &StatusAggregator::update);
    connect(&m_parts.supervisor, &Supervisor::changed, this, &StatusAggregator::update);
    connect(&m_parts.source, &SessionSource::changed, this, &StatusAggregator::update);
    connect(&m_parts.model, &SessionModel::totalsChanged, this, &StatusAggregator::update);
    connect(&m_parts.approvals, &Approvals::changed, this, &StatusAggregator::update);
}

void StatusAggregator::update()
{
    const auto agent = m_parts.monitor.agent();
    const status::Answers answers = m_parts.monitor.answers();
    const QStringList needingAttention = m_parts.model.needingAttention();
    const StatusSummary former = std::exchange(m_summary,
        makeStatusSummary({.status = evaluate(answers, status::SkipRule::PlatformOnly),
            .agent = agent,
            .supervision = m_parts.supervisor.state(),
            .redSessions = static_cast<int>(needingAttention.size()),
            .openApprovals = static_cast<int>(m_parts.approvals.open().size()),
            .isListLost = m_parts.source.phase() == SessionSource::Phase::Offline,
            .ownsAgent = m_parts.supervisor.ownsAgent(),
            .now = answers.now}));
    const bool sameSessions = std::exchange(m_needingAttention, needingAttention) == needingAttention;
    if (sameSessions && showsSame(former, m_summary))
        Q_EMIT confirmed();
    else
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_status_aggregator.cpp"
