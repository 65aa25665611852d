#include "agent/host/host_payloads.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::host {

using namespace Qt::StringLiterals;
using control::DaemonStatus;
using control::RegistrationStatus;

DaemonStatus daemonStatusOf(Mode mode, bool registered)
{
    if (mode == Mode::Draining || mode == Mode::Stopping)
        return DaemonStatus::Draining;
    if (mode == Mode::Paused)
        return DaemonStatus::Paused;
    if (!registered)
        return DaemonStatus::Stopped; // not known to the platform: never ready
    return DaemonStatus::Ready;
}

static RegistrationStatus registrationStatusOf(const Host &host)
{
    const RegistrationState state = host.connection().state();
    if (state == RegistrationState::Refused)
        return RegistrationStatus::NeedsReauth;
    if (!isRegistered(state))
        return RegistrationStatus::Unregistered;
    if (host.mode() == Mode::Paused)
        return RegistrationStatus::Paused;
    if (host.mode() != Mode::Running)
        return RegistrationStatus::Draining;
    return host.sessions().heldSlots() >= host.config().maxSessions ? RegistrationStatus::Busy
                                                                    : RegistrationStatus::Idle;
}

control::StatusPayload statusOf(const Host &host, std::chrono::seconds uptime)
{
    const AcceptanceInputs inputs = host.inputs();
    return {.status = daemonStatusOf(host.mode(), isRegistered(host.connection().state())),
        .version = QStringLiteral(RENSEI_VERSION),
        .machineId = host.connection().machineId(),
        .pid = QCoreApplication::applicationPid(),
        .uptime = uptime,
        .activeSessions = inputs.heldSlots,
        .maxSessions = inputs.maxSessions,
        .projectsAllowed = static_cast<int>(host.config().projectIds.size()),
        .accepting = accepts(inputs),
        .conditions = host.conditions().all(),
        .platformUrl = host.connection().platformUrl(),
        .registration
        = control::StatusPayload::Registration{registrationStatusOf(host), host.heartbeat().lastAcknowledgedAt()},
        .timestamp = host.clock().utcNow()};
}

static control::StatsPayload::Capacity capacityOf(const config::Config &config)
{
    const auto limit = [](qint64 most) { return most > 0 ? std::optional(static_cast<int>(most)) : std::nullopt; };
    constexpr qint64 mebibyte = 1024 * 1024;
    return {.maxConcurrentSessions = config.maxSessions,
        .reason = config.maxSessionsReason,
        .maxMemoryMbPerSession = limit(config.limits.memoryPerSession / mebibyte),
        .maxMemoryMb = limit(config.limits.memory / mebibyte),
        .maxProcessesPerSession = limit(config.limits.processesPerSession),
        .maxProcesses = limit(config.limits.processes),
        .poolMaxDiskGb = limit(config.diskBudget.value_or(0) >> 30)};
}

control::StatsPayload statsOf(const Host &host)
{
    control::StatsPayload stats;
    stats.capacity = capacityOf(host.config());
    stats.activeSessions = host.sessions().heldSlots();
    stats.timestamp = host.clock().utcNow();
    const bool isKnown = isRegistered(host.connection().state());
    stats.workerId = isKnown ? host.connection().registration().workerId : QString();
    stats.registration.status = registrationStatusOf(host);
    stats.registration.lastHeartbeatAt = host.heartbeat().lastSentAt();
    stats.registration.lastAcknowledgedAt = host.heartbeat().lastAcknowledgedAt();
    stats.registration.tokenExpiresAt = host.connection().registration().expiresAt;
    stats.registration.protocol
        = !isKnown ? QString() : (host.connection().variant() == ApiVariant::V1 ? u"v1"_s : u"af"_s);
    stats.registration.heartbeatRunning = host.heartbeat().isRunning();
    stats.registration.pollRunning = host.poller().isRunning();
    if (const auto &error = host.connection().lastError())
        stats.registration.lastError = control::StatsPayload::LastError{
            error->httpStatus ? QString::number(error->httpStatus) : u"offline"_s, describe(*error), stats.timestamp};
    return stats;
}

// As the platform sees it.
platform::HostDescription Host::description() const
{
    return {.hostname = m_parts.hostname,
        .machineId = m_connection.machineId(),
        .version = QStringLiteral(RENSEI_VERSION),
        .region = m_config.region,
        .maxSessions = std::max(1, m_config.maxSessions),
        .activeSessions = m_sessions.heldSlots(),
        .draining = m_mode != Mode::Running};
}

platform::HeartbeatRequest Host::compose() const
{
    const int active = m_sessions.heldSlots();
    platform::HeartbeatRequest heartbeat;
    heartbeat.hostname = m_parts.hostname;
    heartbeat.version = QStringLiteral(RENSEI_VERSION);
    heartbeat.region = m_config.region;
    heartbeat.activeSessions = active;
    heartbeat.maxSessions = m_config.maxSessions;
    if (m_mode != Mode::Running || !m_conditionInputs.hasRunner || m_conditionInputs.isDiskLow
        || m_conditionInputs.isShortOfFiles || m_conditionInputs.isOverBudget)
        heartbeat.status = platform::HostStatus::Draining;
    else
        heartbeat.status = active >= m_config.maxSessions ? platform::HostStatus::Busy : platform::HostStatus::Idle;
    m_mutations.addTo(heartbeat);
    return heartbeat;
}

} // namespace rensei::host
