#include "app/backend/agent_monitor.h"

namespace rensei::app {

using namespace std::chrono_literals;
using control::Obstacle;

static constexpr auto reconnectTimeout = 3s;
static constexpr auto statsTimeout = 20s; // some agents ask the platform before they answer
static constexpr auto settleAfterRegistration = 500ms;

AgentMonitor::AgentMonitor(Parts parts)
    : m_parts(parts)
    , m_grace(parts.clock)
    , m_settle(parts.clock)
{
    connect(&m_parts.events, &control::EventFollower::statusChanged, this, &AgentMonitor::statusReceived);
    connect(&m_parts.events, &control::EventFollower::received, this, &AgentMonitor::pinged);
    connect(&m_parts.events, &control::EventFollower::lost, this, &AgentMonitor::disconnected);
}

std::optional<control::StatusPayload> AgentMonitor::status() const
{
    return m_answer && m_answer->value ? std::optional(*m_answer->value) : std::nullopt;
}

static bool isRegisteredIn(const control::StatusPayload &status)
{
    return status.registration && status.registration->lastAcknowledgedAt
        && status.registration->status != control::RegistrationStatus::Unregistered;
}

bool AgentMonitor::isRegistered() const
{
    return m_answer && m_answer->value && isRegisteredIn(*m_answer->value);
}

std::optional<Instant> AgentMonitor::lastAcknowledgedAt() const
{
    return isRegistered() ? (*m_answer->value).registration->lastAcknowledgedAt : std::nullopt;
}

void AgentMonitor::statusReceived(const control::StatusPayload &status)
{
    m_grace.stop();
    if (isRegisteredIn(status) && !isRegistered())
        m_settle.start(settleAfterRegistration, [this] { Q_EMIT registered(); });
    m_answer = StatusAnswer{status, m_parts.clock.utcNow()};
    m_startedAt = m_parts.clock.utcNow() - status.uptime;
    Q_EMIT changed();
}

void AgentMonitor::pinged()
{
    m_grace.stop();
    if (!m_answer || !m_answer->value)
        return;
    m_answer->at = m_parts.clock.utcNow();
    Q_EMIT changed();
}

void AgentMonitor::disconnected(const control::ControlFailure &failure)
{
    const bool wasHeard = m_answer && m_answer->value;
    if (!wasHeard)
        return lose(failure);
    if (!m_grace.isActive())
        m_grace.start(reconnectTimeout, [this, failure] { lose(failure); });
}

void AgentMonitor::forget()
{
    lose({Obstacle::NotListening, {}});
}

void AgentMonitor::lose(const control::ControlFailure &failure)
{
    m_grace.stop();
    m_settle.stop();
    m_answer = StatusAnswer{tl::unexpected(failure), m_parts.clock.utcNow()};
    forgetStats();
    Q_EMIT changed();
}

void AgentMonitor::requestStats()
{
    if (m_isStatsRequested || !m_parts.events.isConnected())
        return;
    m_isStatsRequested = true;
    const auto answered = [this](const control::ControlResult<control::StatsPayload> &stats) {
        m_isStatsRequested = false;
        m_stats = StatsAnswer{stats, m_parts.clock.utcNow()};
        Q_EMIT changed();
    };
    m_parts.client.stats(m_scope.context(), m_scope.guard(answered), statsTimeout);
}

void AgentMonitor::forgetStats()
{
    m_scope.cancel();
    m_isStatsRequested = false;
    m_stats.reset();
}

} // namespace rensei::app

#include "moc_agent_monitor.cpp"
