#include "agent/host/host.h"

#include "agent/host/repository_parts.h"
#include "agent/runner/runner_choice.h"

#include <QLoggingCategory>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcHost, "rensei.host")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::StopReason;

static constexpr auto credentialLossTimeout = 120s; // running on without any valid credential

Host::Host(HostParts parts, config::Config config)
    : m_parts(std::move(parts))
    , m_config(std::move(config))
    , m_conditions(m_parts.clock)
    , m_presence(m_parts.clock)
    , m_consent(m_parts.clock, m_parts.paths.consent())
    , m_gatedTransport(m_parts.transport, m_parts.clock)
    , m_api(m_gatedTransport, m_parts.clock)
    , m_connection(m_gatedTransport, m_api, m_parts.clock,
          {m_parts.platformUrl, m_parts.paths.identity(), m_config.protocol, [this] { return description(); }})
    , m_usage(m_parts.clock)
    , m_sessions(sessionParts(), m_parts.paths.sessions())
    , m_ownershipTransfer(m_api, m_sessions, m_parts.clock)
    , m_heartbeat(m_api, m_parts.clock, [this] { return compose(); })
    , m_claimRecovery(m_api, m_sessions, m_parts.clock)
    , m_formerWorkers(m_api, m_connection, m_sessions)
    , m_intake({m_api, m_parts.clock, m_sessions,
          [this] {
              checkMachine(); // each item uses some of it up
              return inputs();
          },
          [this](const platform::WorkItem &item) { return chooseRunner(item); },
          [this]() -> const config::Config & { return m_config; }, m_consent})
    , m_poller(m_api, m_parts.clock, [this] { return mayPoll(inputs()); })
    , m_shutdown(
          {m_parts.transport, m_gatedTransport, m_parts.clock, m_api, m_connection, m_sessions, m_heartbeat, m_poller})
    , m_upkeep(m_parts.makeGitProcess, m_parts.clock, m_parts.paths, m_parts.agentProgram)
    , m_credentialLossTimer(m_parts.clock)
{
    m_usage.setLimits(m_config.limits);
    wireUp();
}

Host::~Host() = default;

session::SessionParts Host::sessionParts()
{
    return {m_api, m_parts.clock, m_parts.makeProcess, m_parts.paths.work(),
        [this] { return m_connection.isSelfHosted(); },
        [this](const QString &id, QObject *context, std::function<void(bool)> then) {
            m_ownershipTransfer.reclaim(id, context, std::move(then));
        },
        [this] { return m_presence.isSomebodyThere(); },
        [this] { return repositoryParts(m_parts.paths, m_parts.makeGitProcess, m_parts.clock, m_parts.readMachine); },
        [this] {
            return session::SilenceLimits{m_config.stalledAfter, m_config.noProgressTimeout};
        },
        &m_usage};
}

void Host::wireUp()
{
    m_connection.setOwnershipTransfer(
        [this](const QStringList &former, const platform::WorkerIdentity &fresh, std::function<void()> done) {
            m_ownershipTransfer.begin(former, fresh, std::move(done));
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
    // After sleep the poller's timer may fire before the heartbeat's.
    connect(&m_poller, &Poller::aboutToPoll, &m_heartbeat, &Heartbeat::checkForSleep);
    connect(&m_poller, &Poller::aboutToPoll, this, &Host::checkMachine);
    connect(&m_poller, &Poller::polled, this, [this](const platform::Poll &poll) {
        // The first success after failures: the platform should learn of it before the next heartbeat is due.
        if (m_heartbeat.consecutiveMisses() > 0)
            m_heartbeat.sendNow();
        m_intake.process(poll);
        m_poller.reevaluate();
    });
    connect(&m_poller, &Poller::failed, this,
        [](const Error &error) { qCInfo(lcHost).noquote() << "poll:" << describe(error); });
    connect(&m_poller, &Poller::replyLost, this, [this] { m_claimRecovery.start(); });
    connect(&m_intake, &Intake::claimLost, this, [this] { m_claimRecovery.start(); });
    connect(&m_poller, &Poller::workerMissing, &m_connection, &Connection::handleWorkerMissing);
    connect(&m_claimRecovery, &ClaimRecovery::finished, this, &Host::reevaluatePolling);
    connect(&m_claimRecovery, &ClaimRecovery::finished, &m_formerWorkers, &FormerWorkers::deregister);
    connect(&m_intake, &Intake::refusalsChanged, this, [this] {
        m_conditionInputs.refusedFor = m_intake.refusedFor();
        updateConditions();
        reevaluatePolling();
    });
    connect(&m_intake, &Intake::slotFreed, this, [this] {
        reevaluatePolling();
        Q_EMIT changed();
    });
    connect(&m_sessions, &SessionRegistry::statusRead, this, &Host::statusRead);
    connect(&m_sessions, &SessionRegistry::changed, this, [this] {
        m_heartbeat.sendSoon();
        Q_EMIT changed();
    });
    connect(&m_sessions, &SessionRegistry::slotFreed, this, [this] {
        reevaluatePolling();
        if (!m_claimRecovery.isRunning())
            m_formerWorkers.deregister(); // it may have been the last session of a former id
    });
    connect(&m_sessions, &SessionRegistry::retired, &m_upkeep, &WorkspaceUpkeep::examine);
    connect(&m_upkeep, &WorkspaceUpkeep::measured, this, [this] {
        checkMachine();
        reevaluatePolling();
    });
    connect(&m_shutdown, &HostShutdown::finished, this, &Host::finished);
    connect(&m_consent, &Consent::changed, this, &Host::changed);
    connect(&m_conditions, &Conditions::changed, this, &Host::changed);
}

Result<void> Host::start()
{
    if (const auto loaded = m_connection.load(); !loaded)
        return loaded;
    if (const auto recovered = m_sessions.recover(); !recovered)
        return recovered;
    if (const auto read = m_consent.load(); !read)
        qCWarning(lcHost).noquote() << "what the owner allowed is asked again:" << describe(read.error());
    m_conditionInputs.setAsideLogs = m_sessions.setAside();
    // Only a person ends a pause; a restart does not.
    if (m_sessions.hasPaused())
        m_mode = Mode::Paused;
    checkMachine();
    m_upkeep.examineAll();
    return {};
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
    m_usage.setLimits(config.limits);
    m_connection.setProtocol(config.protocol);
    checkMachine();
    m_intake.forgetRefusals();
    // Such a platform keeps the capacity of the registration, so it learns of a larger one at the next.
    if (moreSlots && m_connection.isSelfHosted() && m_sessions.isEmpty())
        qCInfo(lcHost) << "the platform learns of the larger capacity at the next start";
    m_heartbeat.sendSoon();
    reevaluatePolling();
    Q_EMIT changed();
}

AcceptanceInputs Host::inputs() const
{
    return {.mode = m_mode,
        .online = m_connection.state() == RegistrationState::Online,
        .poolSuspended = m_conditionInputs.pool != platform::PoolState::Ok || m_conditionInputs.isPoolDeleted,
        .diskLow = m_conditionInputs.isDiskLow || m_conditionInputs.isShortOfFiles,
        .hasRunner = m_conditionInputs.hasRunner,
        .recovering = m_claimRecovery.isRunning() || !m_pendingStatusReads.isEmpty(),
        .maxSessions = m_config.maxSessions,
        .heldSlots = m_sessions.heldSlots() + m_intake.pendingClaims(),
        .isShortOfDescriptors = m_conditionInputs.isShortOfDescriptors,
        .isOverBudget = m_conditionInputs.isOverBudget,
        .isPausedByRefusals = m_intake.isPausedByRefusals(),
        .isOverbooked = m_intake.isOverbooked()};
}

std::optional<config::RunnerProfile> Host::chooseRunner(const platform::WorkItem &item) const
{
    auto chosen = runner::chooseRunner(item, m_config, m_parts.forcedRunner, runner::findProgram, m_runnerChecks);
    if (chosen && !chosen->permissions)
        chosen->permissions = m_config.permissions;
    return chosen;
}

void Host::registrationStateChanged(RegistrationState state)
{
    if (!isRegistered(state)) {
        m_heartbeat.stop();
        m_poller.stop();
    }
    m_conditionInputs.registration = state;
    if (m_connection.lastError())
        m_conditionInputs.failure = m_connection.lastError();
    m_conditionInputs.isPlatformUnreachable
        = state == RegistrationState::Waiting || state == RegistrationState::Reregistering;
    updateConditions();
    const bool hasNoCredential = state == RegistrationState::Refused || state == RegistrationState::NeedsToken;
    // The attempts in between do not begin the wait anew.
    if (hasNoCredential && !m_credentialLossTimer.isActive())
        m_credentialLossTimer.start(credentialLossTimeout, [this] { stopWithoutCredential(); });
    else if (isRegistered(state))
        m_credentialLossTimer.stop();
    reevaluatePolling();
    Q_EMIT changed();
}

void Host::attemptFailed(const Error &error)
{
    // The other states that wait for the platform are conditions on their own.
    if (m_connection.state() == RegistrationState::Resuming && isRetryable(error))
        m_conditionInputs.isPlatformUnreachable = true;
    m_conditionInputs.failure = error;
    updateConditions();
}

// The platform hears nothing of this host and is about to give what runs here to another one. What has ended needs no
// runner: it stays in its log until a credential works again, and then the platform says whether it is still ours.
void Host::stopWithoutCredential()
{
    for (session::Session *session : m_sessions.all()) {
        if (session->hasRunner())
            session->stop(StopReason::CredentialLost);
    }
}

void Host::goOnline()
{
    m_sessions.resumeRecovered();
    // A poll may have claimed work just before the last run ended, or before this registration.
    m_claimRecovery.start(m_connection.formerWorkers());
    m_heartbeat.start(m_connection.variant(), m_connection.registration().heartbeatInterval);
    m_poller.start(m_connection.registration().pollInterval);
}

void Host::acknowledged(const platform::HeartbeatRequest &heartbeat, const platform::HeartbeatResponse &reply)
{
    m_connection.heartbeatAcknowledged();
    m_mutations.settle(heartbeat);
    m_conditionInputs.isPlatformUnreachable = false;
    m_conditionInputs.pool = reply.pool;
    m_conditionInputs.poolText = reply.poolStatusText;
    // Only a reply that names the pool's state says that there is a pool again.
    if (reply.pool == platform::PoolState::Ok && !reply.poolStatusText.isEmpty())
        m_conditionInputs.isPoolDeleted = false;
    const QList<platform::Mutation> fresh = m_mutations.addNew(reply.mutations);
    for (const platform::Mutation &mutation : fresh)
        applyMutation(mutation);
    if (!fresh.isEmpty())
        m_heartbeat.sendSoon();
    if (reply.serverTime)
        m_conditionInputs.clockSkew = std::chrono::abs(*reply.serverTime - m_parts.clock.utcNow());
    checkMachine();
    if (reply.pendingWork > 0 && accepting() && m_sessions.heldSlots() < m_config.maxSessions)
        m_poller.pollNow();
    reevaluatePolling();
    Q_EMIT changed();
}

void Host::applyMutation(const platform::Mutation &mutation)
{
    qCInfo(lcHost).noquote() << "the platform requests" << mutation.operation;
    if (mutation.operation == "session.kill"_L1) {
        session::Session *session = m_sessions.find(mutation.sessionId);
        if (session)
            session->stop(StopReason::Platform);
        if (session || m_sessions.endedRecently(mutation.sessionId))
            m_mutations.applied(mutation.id);
        else
            m_mutations.failed(mutation.id, u"unknown session"_s);
    } else if (mutation.operation == "pool.deleted"_L1) {
        m_conditionInputs.isPoolDeleted = true;
        m_mutations.applied(mutation.id);
    } else {
        m_mutations.failed(mutation.id, u"unsupported operation"_s);
    }
}

void Host::missed(const Error &error)
{
    qCInfo(lcHost).noquote() << "heartbeat:" << describe(error);
    // One miss may be temporary; two in a row are a condition.
    if (m_heartbeat.consecutiveMisses() >= 2 && isRetryable(error)) {
        m_conditionInputs.isPlatformUnreachable = true;
        m_conditionInputs.failure = error;
        updateConditions();
    }
    Q_EMIT changed();
}

// The platform may have reassigned sessions during the sleep: their state is read before new work is accepted. Source:
// agent/platform/PROTOCOL.md, "Server timers".
void Host::wokeFromSleep(std::chrono::milliseconds slept)
{
    qCInfo(lcHost) << "woke after" << std::chrono::duration_cast<std::chrono::seconds>(slept).count() << "s";
    m_pendingStatusReads.clear();
    for (const session::Session *session : m_sessions.all())
        m_pendingStatusReads.append(session->sessionId());
    for (session::Session *session : m_sessions.all())
        session->checkNow();
}

void Host::statusRead(const QString &sessionId)
{
    if (m_pendingStatusReads.removeAll(sessionId) > 0)
        reevaluatePolling();
}

void Host::checkMachine()
{
    const MachineState machine = m_parts.readMachine(m_parts.paths.root);
    m_conditionInputs.isDiskLow = isShortOfBytes(machine);
    m_conditionInputs.isShortOfFiles = isShortOfFiles(machine);
    m_conditionInputs.isShortOfDescriptors = isShortOfDescriptors(machine);
    m_conditionInputs.isOverBudget = m_config.diskBudget && m_upkeep.totalBytes() > *m_config.diskBudget;
    m_runnerChecks = runner::readRunnerChecks(m_parts.paths.runnerChecks());
    m_conditionInputs.hasRunner
        = runner::hasRunner(m_config, m_parts.forcedRunner, runner::findProgram, m_runnerChecks);
    updateConditions();
}

void Host::updateConditions()
{
    applyConditions(m_conditions, m_conditionInputs);
}

void Host::reevaluatePolling()
{
    m_poller.reevaluate();
}

void Host::setMode(Mode mode)
{
    m_mode = mode;
    m_heartbeat.sendNow();
    reevaluatePolling();
    Q_EMIT changed();
}

Host::CommandResult Host::pause()
{
    if (m_mode == Mode::Draining || m_mode == Mode::Stopping)
        return tl::unexpected(control::say("cannot pause while the host is draining"));
    setMode(Mode::Paused);
    return {};
}

Host::CommandResult Host::resume()
{
    if (m_mode == Mode::Stopping)
        return tl::unexpected(control::say("cannot resume while the host is stopping"));
    m_sessions.resumeAll();
    setMode(Mode::Running);
    return {};
}

Host::CommandResult Host::drain()
{
    if (m_mode == Mode::Stopping)
        return tl::unexpected(control::say("cannot drain while the host is stopping"));
    setMode(Mode::Draining);
    return {};
}

void Host::stop(std::chrono::milliseconds timeout)
{
    if (m_mode != Mode::Stopping)
        setMode(Mode::Stopping);
    m_shutdown.start(timeout);
}

} // namespace rensei::host

#include "moc_host.cpp"
