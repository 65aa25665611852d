#include "agent/host/connection.h"

#include "agent/base/backoff.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcRegistration, "rensei.registration")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds reregisterFloor = 60s;
static constexpr milliseconds refreshFloor = 30s;
static constexpr milliseconds probeInterval = 60s;
static constexpr milliseconds rareProbeInterval = 15min;
static constexpr milliseconds frequentProbes = 10min; // since the token was first refused
static constexpr BackoffPolicy attemptBackoff{.first = 5s, .max = 60s, .min = 5s};

milliseconds refreshWait(std::optional<milliseconds> life)
{
    if (!life)
        return 45min;
    if (*life < 15min)
        return std::max<milliseconds>(*life, 0ms) * 2 / 3;
    return *life - 5min;
}

Connection::Connection(http::Transport &transport, platform::WorkerApi &api, Clock &clock, ConnectionInputs inputs)
    : m_api(api)
    , m_clock(clock)
    , m_inputs(std::move(inputs))
    , m_registrar(transport, m_capabilities, clock)
    , m_retry(clock)
    , m_refreshDue(clock)
    , m_heartbeatDelay(clock)
{
    connect(&m_registrar, &Registrar::registered, this, &Connection::registered);
    const auto failing = [this](RegistrationEvent event) {
        return [this, event](const Error &error) {
            m_lastError = error;
            ++m_failures;
            qCWarning(lcRegistration).noquote() << nameOf(m_state) << "failed:" << describe(error);
            handle(event);
            Q_EMIT attemptFailed(error);
        };
    };
    connect(&m_registrar, &Registrar::registerRefused, this, failing(RegistrationEvent::RegisterRefused));
    connect(&m_registrar, &Registrar::registerFailed, this, failing(RegistrationEvent::RegisterFailed));
    connect(&m_registrar, &Registrar::refreshFailed, this, failing(RegistrationEvent::RefreshFailed));
    connect(&m_registrar, &Registrar::refreshRefused, this, [this](const Error &error) {
        qCInfo(lcRegistration).noquote() << "no refresh:" << describe(error);
        handle(RegistrationEvent::RefreshRefused);
    });
    connect(&m_registrar, &Registrar::refreshed, this, [this](const platform::Registration &newRegistration) {
        qCInfo(lcRegistration) << "token refreshed";
        m_lastRefresh = m_clock.now();
        // The run that got this worker id may have ended before all sessions were its own.
        if (m_state == RegistrationState::Resuming)
            return transferAndPublish(newRegistration, RegistrationEvent::Refreshed);
        publish(newRegistration);
        handle(RegistrationEvent::Refreshed);
    });
    connect(&m_api, &platform::WorkerApi::succeededAfterClose, this, [this] {
        if (m_state == RegistrationState::Refused)
            retryNow();
    });
    connect(&m_api, &platform::WorkerApi::tokenRefused, this, [this] { handle(RegistrationEvent::TokenRefused); });
}

Result<void> Connection::load()
{
    const auto stored = loadIdentity(m_inputs.identityFile);
    if (!stored)
        return fail(stored.error());
    m_stored = *stored;
    m_apiVariant = m_stored.variant;
    if (m_inputs.protocol != config::Protocol::Auto)
        m_apiVariant = m_inputs.protocol == config::Protocol::Af ? ApiVariant::Af : ApiVariant::V1;
    return {};
}

void Connection::setToken(SharedSecret token)
{
    const bool isNew = token && (!m_token || !m_token->equals(token->view()));
    m_token = std::move(token);
    if (!m_token) {
        handle(RegistrationEvent::TokenMissing);
        if (m_state == RegistrationState::NeedsToken)
            abandonAttempt();
        return;
    }
    if (!isNew && m_state != RegistrationState::Refused)
        return;
    const QString fingerprint = QString::fromLatin1(m_token->fingerprint());
    if (m_state == RegistrationState::NeedsToken && canResume(m_stored, m_inputs.platformUrl, fingerprint)) {
        m_registration.workerId = m_stored.workerId;
        m_registration.heartbeatInterval = m_stored.heartbeatInterval;
        m_registration.pollInterval = m_stored.pollInterval;
        return handle(RegistrationEvent::ResumeRequested);
    }
    m_lastReregister.reset(); // another token is another attempt
    m_refusedSince.reset();
    handle(RegistrationEvent::TokenGiven);
}

void Connection::abandonAttempt()
{
    ++m_attempt;
    m_registrar.cancel();
    m_retry.stop();
}

void Connection::heartbeatAcknowledged()
{
    handle(RegistrationEvent::HeartbeatAcknowledged);
}

void Connection::handleWorkerMissing()
{
    handle(RegistrationEvent::WorkerMissing);
}

void Connection::retryNow()
{
    m_retry.stop();
    handle(RegistrationEvent::RetryDue);
}

void Connection::shutDown()
{
    handle(RegistrationEvent::ShutdownRequested);
    abandonAttempt();
    m_refreshDue.stop();
    m_heartbeatDelay.stop();
    replaceWorker(m_stored, {});
    saveStoredIdentity();
}

void Connection::forgetFormerWorker(const QString &workerId)
{
    if (m_stored.formerWorkers.removeAll(workerId) > 0)
        saveStoredIdentity();
}

void Connection::handle(RegistrationEvent event)
{
    const RegistrationStep next = step(m_state, event);
    const bool moved = next.next != m_state;
    m_state = next.next;
    if (moved)
        qCInfo(lcRegistration).noquote() << "registration:" << nameOf(m_state);
    for (const RegistrationEffect effect : next.effects)
        perform(effect);
    if (moved)
        Q_EMIT registrationStateChanged(m_state);
}

void Connection::perform(RegistrationEffect effect)
{
    switch (effect) {
    case RegistrationEffect::Register:
        return doRegister();
    case RegistrationEffect::Refresh:
        return doRefresh();
    case RegistrationEffect::ScheduleRetry:
        return scheduleRetry();
    case RegistrationEffect::ScheduleProbe:
        return scheduleProbe();
    case RegistrationEffect::RequestHeartbeatSoon:
        m_heartbeatDelay.start(withJitter(1s, {1, 3}, randomDraw()), [this] { Q_EMIT heartbeatRequested(); });
        return;
    case RegistrationEffect::RequestHeartbeat:
        m_heartbeatDelay.start(5s, [this] { Q_EMIT heartbeatRequested(); });
        return;
    case RegistrationEffect::HoldCalls:
        return m_api.hold();
    case RegistrationEffect::GoOnline:
        Q_EMIT wentOnline();
        return;
    case RegistrationEffect::FailCalls:
        return m_api.close(
            m_lastError.value_or(Error{.kind = ErrorKind::Unauthorized, .detail = u"this host is not registered"_s}));
    }
}

// Two agents that register one machine evict each other endlessly; the minimum interval limits the damage of such a
// mistake.
void Connection::doRegister()
{
    if (!m_token)
        return handle(RegistrationEvent::TokenMissing);
    const auto now = m_clock.now();
    if (m_state == RegistrationState::Reregistering) {
        if (m_lastReregister && now - *m_lastReregister < reregisterFloor) {
            m_retry.start(reregisterFloor - (now - *m_lastReregister), [this] { handle(RegistrationEvent::RetryDue); });
            return;
        }
    }
    ++m_attempt;
    m_registrar.registerHost(m_inputs.describe(), m_token, m_inputs.protocol);
}

void Connection::doRefresh()
{
    const auto now = m_clock.now();
    if (m_lastRefresh && now - *m_lastRefresh < refreshFloor) {
        m_retry.start(refreshFloor - (now - *m_lastRefresh), [this] { handle(RegistrationEvent::RetryDue); });
        return;
    }
    m_registrar.refresh(m_registration, m_token);
}

void Connection::scheduleRetry()
{
    const auto asked = m_lastError ? m_lastError->retryAfter.value_or(0ms) : 0ms;
    const auto wait = std::max(asked, backoffDelay(m_failures, randomDraw(), attemptBackoff));
    m_retry.start(wait, [this] { handle(RegistrationEvent::RetryDue); });
}

void Connection::scheduleProbe()
{
    if (!m_refusedSince)
        m_refusedSince = m_clock.now();
    const bool isRecent = m_clock.now() - *m_refusedSince < frequentProbes;
    m_retry.start(withJitter(isRecent ? probeInterval : rareProbeInterval, {0.9, 1.1}, randomDraw()),
        [this] { handle(RegistrationEvent::RetryDue); });
}

void Connection::registered(const platform::Registration &registration, ApiVariant variant)
{
    m_apiVariant = variant;
    if (m_state == RegistrationState::Reregistering)
        m_lastReregister = m_clock.now();
    qCInfo(lcRegistration).noquote() << "registered as" << registration.workerId;
    // Stored before anything is done with it: a run that ends now must not leave sessions to an id that nobody knows.
    replaceWorker(m_stored, registration.workerId);
    saveStoredIdentity();
    transferAndPublish(registration, RegistrationEvent::Registered);
}

// Reports under the new id before the sessions are its own would be refused, and the work done twice.
void Connection::transferAndPublish(const platform::Registration &registration, RegistrationEvent event)
{
    const auto publishIdentity = [this, registration, event, attempt = m_attempt] {
        if (attempt != m_attempt)
            return; // another token came, or this one went, while sessions were transferred
        publish(registration);
        handle(event);
    };
    if (!m_ownershipTransfer)
        return publishIdentity();
    m_ownershipTransfer(m_stored.formerWorkers,
        {registration.workerId, registration.runtimeToken ? registration.runtimeToken : m_token, m_generation + 1},
        publishIdentity);
}

void Connection::publish(const platform::Registration &registration)
{
    m_registration = registration;
    m_failures = 0;
    m_lastError.reset();
    m_refusedSince.reset();
    saveStoredIdentity();
    m_api.setIdentity(
        {registration.workerId, registration.runtimeToken ? registration.runtimeToken : m_token, ++m_generation});
    scheduleRefresh();
}

void Connection::scheduleRefresh()
{
    m_refreshDue.stop();
    if (!m_registration.runtimeToken)
        return;
    std::optional<milliseconds> life;
    if (m_registration.validUntil)
        life = *m_registration.validUntil - m_clock.now();
    m_refreshDue.start(refreshWait(life), [this] { handle(RegistrationEvent::RefreshDue); });
}

void Connection::saveStoredIdentity()
{
    m_stored.platformUrl = m_inputs.platformUrl;
    m_stored.tokenFingerprint = m_token ? QString::fromLatin1(m_token->fingerprint()) : QString();
    m_stored.variant = m_apiVariant;
    m_stored.heartbeatInterval = m_registration.heartbeatInterval;
    m_stored.pollInterval = m_registration.pollInterval;
    if (const auto saved = saveIdentity(m_inputs.identityFile, m_stored); !saved)
        qCWarning(lcRegistration).noquote() << "the identity cannot be stored:" << describe(saved.error());
}

} // namespace rensei::host

#include "moc_connection.cpp"
