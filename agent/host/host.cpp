#include "agent/host/host.h"

#include "agent/host/machine.h"
#include "agent/runner/runner_choice.h"

#include <QLoggingCategory>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcHost, "rensei.host")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::Severity;
using session::StopReason;

static constexpr auto credentialLossTimeout = 120s; // running on without any valid credential
static constexpr auto maxClockSkew = 60s;

static QString unreachable()
{
    return u"The platform cannot be reached, or is busy; this computer goes on trying."_s;
}

Host::Host(HostParts parts, config::Config config)
    : m_parts(std::move(parts))
    , m_config(std::move(config))
    , m_conditions(m_parts.clock)
    , m_api(m_parts.transport, m_parts.clock)
    , m_connection(m_parts.transport, m_api, m_parts.clock,
          {m_parts.platformUrl, m_parts.paths.identity(), m_config.protocol, [this] { return description(); }})
    , m_sessions(sessionParts(), m_parts.paths.sessions())
    , m_ownershipTransfer(m_parts.transport, m_sessions, m_parts.clock)
    , m_heartbeat(m_api, m_parts.clock, [this] { return compose(); })
    , m_claimRecovery(m_api, m_sessions, m_parts.clock)
    , m_intake({m_api, m_parts.clock, m_sessions, [this] { return inputs(); },
          [this](const platform::WorkItem &item) { return chooseRunner(item); },
          [this]() -> const config::Config & { return m_config; }})
    , m_poller(m_api, m_parts.clock,
          [this] {
              // After sleep its wait may end before the heartbeat's does.
              m_heartbeat.noticeSleep();
              return mayPoll(inputs());
          })
    , m_patience(m_parts.clock)
    , m_lastWords(m_parts.clock)
    , m_credentialLossTimer(m_parts.clock)
{
    wireUp();
}

Host::~Host() = default;

session::SessionParts Host::sessionParts()
{
    return {m_api, m_parts.clock, m_parts.makeProcess, m_parts.paths.work(),
        [this] { return m_connection.isSelfHosted(); },
        [this](const QString &id, QObject *context, std::function<void(bool)> then) {
            m_ownershipTransfer.reclaim(id, context, std::move(then));
        }};
}

void Host::wireUp()
{
    m_connection.setOwnershipTransfer(
        [this](const QString &previous, const platform::WorkerIdentity &fresh, std::function<void()> done) {
            m_ownershipTransfer.begin(previous, fresh, std::move(done));
        });
    connect(&m_connection, &Connection::registrationStateChanged, this, &Host::registrationStateChanged);
    connect(&m_connection, &Connection::wentOnline, this, &Host::goOnline);
    connect(&m_connection, &Connection::heartbeatRequested, &m_heartbeat, &Heartbeat::sendNow);
    connect(&m_connection, &Connection::attemptFailed, this, &Host::attemptFailed);
    connect(&m_heartbeat, &Heartbeat::acknowledged, this, &Host::acknowledged);
    connect(&m_heartbeat, &Heartbeat::missed, this, &Host::missed);
    connect(&m_heartbeat, &Heartbeat::workerMissing, &m_connection, &Connection::handleWorkerMissing);
    connect(&m_heartbeat, &Heartbeat::apiVariantChanged, &m_connection, &Connection::setApiVariant);
    connect(&m_heartbeat, &Heartbeat::wokeFromSleep, this, &Host::wokeFromSleep);
    connect(&m_poller, &Poller::polled, this, [this](const platform::Poll &poll) {
        // The first success after failures: the platform should not have to wait for the next tick to hear of it.
        if (m_heartbeat.consecutiveMisses() > 0)
            m_heartbeat.sendNow();
        m_intake.process(poll);
        m_poller.reevaluate();
    });
    connect(&m_poller, &Poller::failed, this,
        [](const Error &error) { qCInfo(lcHost).noquote() << "poll:" << describe(error); });
    connect(&m_poller, &Poller::replyLost, &m_claimRecovery, &ClaimRecovery::start);
    connect(&m_poller, &Poller::workerMissing, &m_connection, &Connection::handleWorkerMissing);
    connect(&m_claimRecovery, &ClaimRecovery::finished, this, &Host::reevaluatePolling);
    connect(&m_sessions, &SessionRegistry::statusRead, this, &Host::statusRead);
    connect(&m_sessions, &SessionRegistry::changed, this, [this] {
        m_heartbeat.sendSoon();
        leaveWhenReady();
        Q_EMIT changed();
    });
    connect(&m_sessions, &SessionRegistry::slotFreed, this, [this] {
        reevaluatePolling();
        leaveWhenReady();
    });
    connect(&m_conditions, &Conditions::changed, this, &Host::changed);
}

Result<Done> Host::start()
{
    if (const auto loaded = m_connection.load(); !loaded)
        return loaded;
    if (const auto recovered = m_sessions.recover(); !recovered)
        return recovered;
    checkMachine();
    return Done();
}

void Host::setToken(SharedSecret token)
{
    const bool isMissing = token == nullptr;
    m_connection.setToken(std::move(token));
    if (isMissing && m_connection.state() == RegistrationState::NeedsToken)
        registrationStateChanged(RegistrationState::NeedsToken);
}

void Host::setConfig(const config::Config &config)
{
    const bool moreSlots = config.maxSessions > m_config.maxSessions;
    m_config = config;
    checkMachine();
    // A base that froze this host's capacity when it registered learns of more only by another registration.
    if (moreSlots && m_connection.isSelfHosted() && m_sessions.isEmpty())
        qCInfo(lcHost) << "the larger capacity is known to this base from the next start on";
    m_heartbeat.sendSoon();
    reevaluatePolling();
    Q_EMIT changed();
}

AcceptanceInputs Host::inputs() const
{
    return {.mode = m_mode,
        .online = m_connection.state() == RegistrationState::Online,
        .poolSuspended = m_pool != platform::PoolState::Ok || m_poolDeleted,
        .diskLow = m_diskLow,
        .hasRunner = m_hasRunner,
        .recovering = m_claimRecovery.isRunning() || !m_pendingStatusReads.isEmpty(),
        .maxSessions = m_config.maxSessions,
        .heldSlots = m_sessions.heldSlots() + m_intake.pendingClaims(),
        .isOverbooked = m_intake.isOverbooked()};
}

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
    if (m_mode != Mode::Running || !m_hasRunner || m_diskLow)
        heartbeat.status = platform::HostStatus::Draining;
    else
        heartbeat.status = active >= m_config.maxSessions ? platform::HostStatus::Busy : platform::HostStatus::Idle;
    m_mutations.addTo(heartbeat);
    return heartbeat;
}

std::optional<config::RunnerProfile> Host::chooseRunner(const platform::WorkItem &item) const
{
    return session::chooseRunner(item, m_config, m_parts.forcedRunner, session::findProgram);
}

void Host::registrationStateChanged(RegistrationState state)
{
    if (!isRegistered(state)) {
        m_heartbeat.stop();
        m_poller.stop();
    }
    const auto reflect = [this](bool holds, ConditionCode code, const Conditions::Text &text) {
        if (holds)
            m_conditions.set(code, Severity::Error, text);
        else
            m_conditions.clear(code);
    };
    reflect(state == RegistrationState::NeedsToken, ConditionCode::NeedsEnrollment,
        {u"This computer has no registration token, so it takes no work."_s,
            u"rensei-agent auth add --kind host --token-stdin"_s});
    const bool isRoute = m_connection.lastError() && m_connection.lastError()->kind == ErrorKind::RouteMissing;
    reflect(state == RegistrationState::Refused, ConditionCode::NeedsReauth,
        isRoute
            ? Conditions::Text{u"The address is not that of a Rensei platform."_s, u"rensei-agent run --platform URL"_s}
            : Conditions::Text{u"The platform refused this computer's registration token."_s,
                u"rensei-agent auth add --kind host --token-stdin"_s});
    reflect(state == RegistrationState::Waiting || state == RegistrationState::Reregistering,
        ConditionCode::PlatformUnreachable, {unreachable()});
    if (state == RegistrationState::Refused && !m_sessions.isEmpty())
        m_credentialLossTimer.start(credentialLossTimeout, [this] { stopWithoutCredential(); });
    else if (isRegistered(state))
        m_credentialLossTimer.stop();
    reevaluatePolling();
    Q_EMIT changed();
}

void Host::attemptFailed(const Error &error)
{
    // The other states of the link that wait are conditions by themselves.
    if (m_connection.state() == RegistrationState::Resuming && isRetryable(error))
        m_conditions.set(ConditionCode::PlatformUnreachable, Severity::Error, {unreachable()});
}

// Nobody hears of these sessions any more, and another host is about to be given them.
void Host::stopWithoutCredential()
{
    for (session::Session *session : m_sessions.all())
        session->stop(StopReason::OwnershipLost);
}

void Host::goOnline()
{
    m_sessions.resumeRecovered();
    m_heartbeat.start(m_connection.variant(), m_connection.registration().heartbeatEvery);
    m_poller.start(m_connection.registration().pollEvery);
}

void Host::acknowledged(const platform::HeartbeatRequest &heartbeat, const platform::HeartbeatResponse &reply)
{
    m_connection.heartbeatAcknowledged();
    m_mutations.settle(heartbeat);
    m_conditions.clear(ConditionCode::PlatformUnreachable);
    m_pool = reply.pool;
    // Said in so many words, it is news about the pool; no word at all is not.
    if (reply.pool == platform::PoolState::Ok && !reply.poolWord.isEmpty())
        m_poolDeleted = false;
    if (reply.pool != platform::PoolState::Ok)
        m_conditions.set(ConditionCode::PoolSuspended, Severity::Warning,
            {u"The platform gives this computer no new work (%1)."_s.arg(reply.poolWord)});
    else if (!m_poolDeleted)
        m_conditions.clear(ConditionCode::PoolSuspended);
    const QList<platform::Mutation> fresh = m_mutations.addNew(reply.mutations);
    for (const platform::Mutation &mutation : fresh)
        applyMutation(mutation);
    if (!fresh.isEmpty())
        m_heartbeat.sendSoon();
    checkClockSkew(reply);
    checkMachine();
    if (reply.pendingWork > 0 && accepting() && m_sessions.heldSlots() < m_config.maxSessions)
        m_poller.pollNow();
    reevaluatePolling();
    Q_EMIT changed();
}

void Host::applyMutation(const platform::Mutation &mutation)
{
    qCInfo(lcHost).noquote() << "the platform asks for" << mutation.operation;
    if (mutation.operation == "session.kill"_L1) {
        session::Session *session = m_sessions.find(mutation.sessionId);
        if (session)
            session->stop(StopReason::Platform);
        if (session || m_sessions.endedRecently(mutation.sessionId))
            m_mutations.applied(mutation.id);
        else
            m_mutations.failed(mutation.id, u"unknown session"_s);
    } else if (mutation.operation == "pool.deleted"_L1) {
        m_poolDeleted = true;
        m_conditions.set(ConditionCode::PoolSuspended, Severity::Warning,
            {u"The pool of this computer was deleted on the platform."_s});
        m_mutations.applied(mutation.id);
    } else {
        m_mutations.failed(mutation.id, u"unsupported operation"_s);
    }
}

void Host::checkClockSkew(const platform::HeartbeatResponse &reply)
{
    if (!reply.serverTime)
        return;
    const auto skew = std::chrono::abs(*reply.serverTime - m_parts.clock.utcNow());
    if (skew > maxClockSkew)
        m_conditions.set(ConditionCode::ClockSkew, Severity::Warning,
            {u"This computer's clock and the platform's differ by more than a minute."_s,
                u"Set the clock of this computer."_s});
    else
        m_conditions.clear(ConditionCode::ClockSkew);
}

void Host::missed(const Error &error)
{
    qCInfo(lcHost).noquote() << "heartbeat:" << describe(error);
    // One miss may be a hiccup; it is a condition once the platform has heard nothing for two intervals.
    if (m_heartbeat.consecutiveMisses() >= 2 && isRetryable(error))
        m_conditions.set(ConditionCode::PlatformUnreachable, Severity::Error, {unreachable()});
    Q_EMIT changed();
}

// What slept may have been given to others meanwhile: that is asked before new work is taken. Source: platform docs,
// server timers.
void Host::wokeFromSleep(std::chrono::milliseconds slept)
{
    qCInfo(lcHost) << "woke after" << std::chrono::duration_cast<std::chrono::seconds>(slept).count() << "s";
    m_pendingStatusReads.clear();
    for (const session::Session *session : m_sessions.all())
        m_pendingStatusReads.append(session->sessionId());
    for (session::Session *session : m_sessions.all())
        session->lookNow();
}

void Host::statusRead(const QString &sessionId)
{
    if (m_pendingStatusReads.removeAll(sessionId) > 0)
        reevaluatePolling();
}

void Host::checkMachine()
{
    m_diskLow = diskIsLow(m_parts.paths.root);
    m_hasRunner = session::hasRunner(m_config, m_parts.forcedRunner, session::findProgram);
    if (m_diskLow)
        m_conditions.set(ConditionCode::DiskLow, Severity::Error,
            {u"The disk is almost full, so this computer takes no new work."_s, u"Free some space."_s});
    else
        m_conditions.clear(ConditionCode::DiskLow);
    if (!m_hasRunner)
        m_conditions.set(ConditionCode::NoRuntime, Severity::Error,
            {u"No runner is configured or found, so this computer takes no work."_s,
                u"Name one under `runners` in the configuration, or use rensei-agent run --runner example."_s});
    else
        m_conditions.clear(ConditionCode::NoRuntime);
}

void Host::reevaluatePolling()
{
    m_poller.reevaluate();
}

} // namespace rensei::host
