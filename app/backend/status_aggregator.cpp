#include "app/backend/status_aggregator.h"

#include <utility>

namespace rensei::app {

StatusAggregator::StatusAggregator(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &StatusAggregator::update);
    connect(&m_parts.supervisor, &Supervisor::changed, this, &StatusAggregator::update);
    connect(&m_parts.source, &SessionSource::changed, this, &StatusAggregator::update);
    connect(&m_parts.attention, &AttentionList::changed, this, &StatusAggregator::update);
}

void StatusAggregator::update()
{
    const auto agent = m_parts.monitor.agent();
    const status::Answers answers = m_parts.monitor.answers();
    using Kind = AttentionItem::Kind;
    const AttentionList &attention = m_parts.attention;
    const StatusSummary former = std::exchange(m_summary,
        makeStatusSummary({.status = evaluate(answers, status::SkipRule::PlatformOnly),
            .agent = agent,
            .supervision = m_parts.supervisor.state(),
            .redSessions = attention.count(Kind::RedSession),
            .failedSessions = attention.count(Kind::FailedSession),
            .openApprovals = attention.count(Kind::Question),
            .refusedKeys = attention.count(Kind::Key) + attention.count(Kind::Registration),
            .isListLost = m_parts.source.phase() == SessionSource::Phase::Offline,
            .ownsAgent = m_parts.supervisor.ownsAgent(),
            .now = answers.now}));
    const bool waitsSame = std::exchange(m_waiting, attention.items()) == attention.items();
    if (waitsSame && showsSame(former, m_summary))
        Q_EMIT confirmed();
    else
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_status_aggregator.cpp"
