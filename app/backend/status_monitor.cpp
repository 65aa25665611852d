#include "app/backend/status_monitor.h"

#include "agent/platform/account.h"

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;

StatusMonitor::StatusMonitor(Parts parts)
    : m_clock(parts.clock)
    , m_agent({parts.agent, parts.events, parts.clock})
    , m_platform(parts.api, parts.clock)
    , m_expiry(parts.clock)
{
    connect(&m_agent, &AgentMonitor::changed, this, &StatusMonitor::agentChanged);
    connect(&m_agent, &AgentMonitor::registered, this,
        [this] { m_platform.checkUnlessReadSince(m_agent.lastAcknowledgedAt()); });
    connect(&m_platform, &PlatformMonitor::changed, this, &StatusMonitor::notify);
    connect(&m_platform, &PlatformMonitor::keyRefused, this, &StatusMonitor::keyRefused);
    connect(&m_platform, &PlatformMonitor::keyAccepted, this, &StatusMonitor::keyAccepted);
    connect(&m_platform, &PlatformMonitor::agentStatsNeeded, &m_agent, &AgentMonitor::requestStats);
}

void StatusMonitor::use(const Account &account)
{
    m_serverUrl = account.serverUrl;
    m_keyProblem = account.keyProblem;
    m_agent.forgetStats();
    m_platform.use(account.hasKey);
}

void StatusMonitor::waitForKey()
{
    m_keyProblem.clear();
    m_agent.forgetStats();
    m_platform.waitForKey();
}

void StatusMonitor::setHost(const platform::HostIdentity &self, quint16 port, std::optional<Instant> agentStartedAt)
{
    m_self = self;
    m_port = port;
    m_agent.setStartedAt(agentStartedAt);
}

void StatusMonitor::agentChanged()
{
    if (m_platform.isAccountServiceMissing() && m_agent.status() && !m_agent.stats())
        m_agent.requestStats();
    notify();
}

status::Answers StatusMonitor::answers() const
{
    return {.whoami = m_platform.account(),
        .capacity = m_platform.capacity(),
        .agent = m_agent.answer(),
        .stats = m_agent.stats(),
        .unreachedSince = m_platform.unreachedSince(),
        .hasKey = m_platform.hasKey(),
        .keyProblem = m_keyProblem,
        .platformUrl = m_serverUrl,
        .self = m_self,
        .port = m_port,
        .agentStartedAt = m_agent.startedAt(),
        .now = m_clock.utcNow()};
}

status::Status StatusMonitor::status() const
{
    return evaluate(answers(), status::SkipRule::PlatformOnly);
}

std::optional<platform::Account> StatusMonitor::account() const
{
    const auto &answer = m_platform.account();
    return answer && answer->value ? std::optional(platform::parseAccount(*answer->value)) : std::nullopt;
}

/// The earliest moment at which an answer that is good now will be too old.
static std::optional<Instant> earliestExpiry(const status::Answers &answers)
{
    std::optional<Instant> first;
    const auto until = [&first, &answers](Instant end) {
        if (end >= answers.now)
            first = std::min(first.value_or(end), end);
    };
    if (answers.agent && answers.agent->value)
        until(answers.agent->at + status::agentMaxAge);
    if (answers.capacity && answers.capacity->value)
        until(answers.capacity->at + status::platformMaxAge);
    if (answers.stats && answers.stats->value)
        until(answers.stats->at + status::visibilityMaxAge);
    return first;
}

void StatusMonitor::notify()
{
    const status::Answers now = answers();
    if (const auto expiry = earliestExpiry(now))
        m_expiry.start(*expiry - now.now + 1s, [this] { notify(); });
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_status_monitor.cpp"
