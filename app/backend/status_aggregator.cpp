#include "app/backend/status_aggregator.h"

#include "agent/base/exit_code.h"

#include <utility>

namespace rensei::app {

StatusAggregator::StatusAggregator(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &StatusAggregator::update);
    connect(&m_parts.supervisor, &Supervisor::changed, this, &StatusAggregator::update);
    connect(&m_parts.source, &SessionSource::changed, this, &StatusAggregator::update);
    connect(&m_parts.attention, &AttentionList::changed, this, &StatusAggregator::update);
    if (m_parts.watch)
        connect(m_parts.watch, &ForeignWatch::changed, this, &StatusAggregator::update);
}

static std::optional<GhostSession> oldestGhost(const SessionModel &sessions)
{
    std::optional<GhostSession> oldest;
    for (const QString &id : sessions.needingAttention()) {
        const SessionRow &row = *sessions.find(id);
        if (row.ghostSince && (!oldest || *row.ghostSince < oldest->since))
            oldest = GhostSession{id, row.session.identifier, *row.ghostSince};
    }
    return oldest;
}

static bool isProblem(TrayState state)
{
    return state != TrayState::Ok && state != TrayState::Busy && state != TrayState::Checking;
}

static bool isSameProblem(const StatusSummary &one, const StatusSummary &other)
{
    return one.state == other.state && one.subject == other.subject
        && one.row(one.subject).reason == other.row(other.subject).reason && one.condition == other.condition;
}

static bool hasNoRoom(const Supervisor &supervisor)
{
    const auto &last = supervisor.lastExit();
    const bool isTrying
        = supervisor.state() == Supervision::RestartPending || supervisor.state() == Supervision::Starting;
    return isTrying && last && !last->exit.crashed && last->exit.code == ExitNoRoom;
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
            .hasNoRoom = hasNoRoom(m_parts.supervisor),
            .redSessions = attention.count(Kind::RedSession),
            .failedSessions = attention.count(Kind::FailedSession),
            .ghost = oldestGhost(m_parts.sessions),
            .openApprovals = attention.count(Kind::Question),
            .refusedKeys = attention.count(Kind::Key) + attention.count(Kind::Registration),
            .isListLost = m_parts.source.phase() == SessionSource::Phase::Offline,
            .ownsAgent = m_parts.supervisor.ownsAgent(),
            .watched = m_parts.watch ? m_parts.watch->agent() : std::nullopt,
            .now = answers.now}));
    if (!isSameProblem(former, m_summary))
        m_problemSince = isProblem(m_summary.state) ? std::optional(answers.now) : std::nullopt;
    const bool waitsSame = std::exchange(m_waiting, attention.items()) == attention.items();
    if (waitsSame && showsSame(former, m_summary))
        Q_EMIT confirmed();
    else
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_status_aggregator.cpp"
