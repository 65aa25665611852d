#include "agent/host/connection.h"

#include "agent/base/backoff.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcLink, "rensei.link")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds reregisterFloor = 60s;
static constexpr milliseconds refreshFloor = 30s;
static constexpr milliseconds probeEvery = 15min;

milliseconds refreshWait(std::optional<Instant> expiresAt, Instant now)
{
    if (!expiresAt)
        return 45min;
    const milliseconds life = std::max<milliseconds>(*expiresAt - now, 0ms);
    if (life < 15min)
        return life * 2 / 3;
    return life - 5min;
}

Connection::Connection(http::Transport &transport, platform::WorkerApi &api, Clock &clock, ConnectionInputs facts)
    : m_api(api)
    , m_clock(clock)
    , m_facts(std::move(facts))
    , m_registrar(transport, m_capabilities, clock)
    , m_retry(clock)
    , m_refreshDue(clock)
    , m_ask(clock)
{
    connect(&m_registrar, &Registrar::registered, this, &Connection::registered);
    const auto failing = [this](RegistrationEvent event) {
        return [this, event](const Error &error) {
            m_lastError = error;
            ++m_failures;
            qCWarning(lcLink).noquote() << wordFor(m_link) << "failed:" << describe(error);
            handle(event);
            Q_EMIT attemptFailed(error);
        };
    };
    connect(&m_registrar, &Registrar::registerRefused, this, failing(RegistrationEvent::RegisterRefused));
    connect(&m_registrar, &Registrar::registerFailed, this, failing(RegistrationEvent::RegisterFailed));
    connect(&m_registrar, &Registrar::refreshFailed, this, failing(RegistrationEvent::RefreshFailed));
    connect(&m_registrar, &Registrar::refreshRefused, this, [this](const Error &error) {
        qCInfo(lcLink).noquote() << "no refresh:" << describe(error);
        handle(RegistrationEvent::RefreshRefused);
    });
    connect(&m_registrar, &Registrar::refreshed, this, [this](const platform::Registration &fresh) {
        qCInfo(lcLink) << "token refreshed";
        publish(fresh);
        handle(RegistrationEvent::Refreshed);
    });
    connect(&m_api, &platform::WorkerApi::tokenRefused, this, [this] { handle(RegistrationEvent::TokenRefused); });
}

Result<void> Connection::load()
{
    const auto stored = loadIdentity(m_facts.identityFile);
    if (!stored)
        return fail(stored.error());
    m_stored = *stored;
    m_leg = m_stored.leg;
    return {};
}

void Connection::setToken(SharedSecret token)
{
    const bool isNew = token && (!m_token || !m_token->equals(token->view()));
    m_token = std::move(token);
    if (!m_token) {
        handle(RegistrationEvent::TokenMissing);
        if (m_link == RegistrationState::NeedsToken)
            giveUpAttempt();
        return;
    }
    if (!isNew && m_link != RegistrationState::Refused)
        return;
    const QString fingerprint = QString::fromLatin1(m_token->fingerprint());
    if (m_link == RegistrationState::NeedsToken && canResume(m_stored, m_facts.platformUrl, fingerprint)) {
        m_registration.workerId = m_stored.workerId;
        m_registration.heartbeatInterval = m_stored.heartbeatEvery;
        m_registration.pollInterval = m_stored.pollEvery;
        return handle(RegistrationEvent::ResumeAsked);
    }
    m_lastReregister.reset(); // another token is another attempt
    handle(RegistrationEvent::TokenGiven);
}

void Connection::giveUpAttempt()
{
    ++m_attempt;
    m_registrar.cancel();
    m_retry.stop();
}

void Connection::noteBeat()
{
    handle(RegistrationEvent::HeartbeatRequest);
}

void Connection::noteWorkerMissing()
{
    handle(RegistrationEvent::WorkerMissing);
}

void Connection::retryNow()
{
    m_retry.stop();
    handle(RegistrationEvent::RetryDue);
}

void Connection::leave()
{
    handle(RegistrationEvent::LeaveAsked);
    m_registrar.cancel();
    m_retry.stop();
    m_refreshDue.stop();
    m_ask.stop();
    m_stored.workerId.clear();
    remember();
}

void Connection::handle(RegistrationEvent event)
{
    const RegistrationStep next = step(m_link, event);
    const bool moved = next.next != m_link;
    m_link = next.next;
    if (moved)
        qCInfo(lcLink).noquote() << "link:" << wordFor(m_link);
    for (const RegistrationEffect effect : next.effects)
        perform(effect);
    if (moved)
        Q_EMIT registrationStateChanged(m_link);
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
        m_retry.start(
            withJitter(probeEvery, {0.8, 1.2}, randomDraw()), [this] { handle(RegistrationEvent::RetryDue); });
        return;
    case RegistrationEffect::AskAgainSoon:
        m_ask.start(withJitter(1s, {1, 3}, randomDraw()), [this] { Q_EMIT askAgain(); });
        return;
    case RegistrationEffect::AskAgain:
        m_ask.start(5s, [this] { Q_EMIT askAgain(); });
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

// Two agents that register one machine evict each other for ever; the floor keeps even a mistake from becoming a storm.
void Connection::doRegister()
{
    if (!m_token)
        return handle(RegistrationEvent::TokenMissing);
    const auto now = m_clock.now();
    if (m_link == RegistrationState::Reregistering) {
        if (m_lastReregister && now - *m_lastReregister < reregisterFloor) {
            m_retry.start(reregisterFloor - (now - *m_lastReregister), [this] { handle(RegistrationEvent::RetryDue); });
            return;
        }
        m_lastReregister = now;
    }
    ++m_attempt;
    m_registrar.registerHost(m_facts.describe(), m_token, m_facts.protocol);
}

void Connection::doRefresh()
{
    const auto now = m_clock.now();
    if (m_lastRefresh && now - *m_lastRefresh < refreshFloor) {
        m_retry.start(refreshFloor - (now - *m_lastRefresh), [this] { handle(RegistrationEvent::RetryDue); });
        return;
    }
    m_lastRefresh = now;
    m_registrar.refresh(m_registration, m_token);
}

void Connection::scheduleRetry()
{
    const auto asked = m_lastError ? m_lastError->retryAfter.value_or(0ms) : 0ms;
    const auto wait = std::max(asked, backoffDelay(m_failures, randomDraw(), {.min = 250ms}));
    m_retry.start(wait, [this] { handle(RegistrationEvent::RetryDue); });
}

void Connection::registered(const platform::Registration &registration, ApiVariant leg)
{
    m_leg = leg;
    const QString former = m_stored.workerId;
    qCInfo(lcLink).noquote() << "registered as" << registration.workerId;
    const platform::WorkerIdentity fresh{
        registration.workerId, registration.runtimeToken ? registration.runtimeToken : m_token, m_generation + 1};
    const auto goOn = [this, registration, attempt = m_attempt] {
        if (attempt != m_attempt)
            return; // another token came, or this one went, while sessions were handed over
        publish(registration);
        handle(RegistrationEvent::Registered);
    };
    // Reports under the new id before the sessions are its own would be refused, and the work done twice.
    if (m_handOver && former != registration.workerId)
        m_handOver(former, fresh, goOn);
    else
        goOn();
}

void Connection::publish(const platform::Registration &registration)
{
    m_registration = registration;
    m_failures = 0;
    m_lastError.reset();
    m_stored.workerId = registration.workerId;
    remember();
    m_api.setIdentity(
        {registration.workerId, registration.runtimeToken ? registration.runtimeToken : m_token, ++m_generation});
    scheduleRefresh();
}

void Connection::scheduleRefresh()
{
    m_refreshDue.stop();
    if (m_registration.runtimeToken)
        m_refreshDue.start(
            refreshWait(m_registration.expiresAt, m_clock.utcNow()), [this] { handle(RegistrationEvent::RefreshDue); });
}

void Connection::remember()
{
    m_stored.platformUrl = m_facts.platformUrl;
    m_stored.tokenFingerprint = m_token ? QString::fromLatin1(m_token->fingerprint()) : QString();
    m_stored.leg = m_leg;
    m_stored.heartbeatEvery = m_registration.heartbeatInterval;
    m_stored.pollEvery = m_registration.pollInterval;
    if (const auto saved = saveIdentity(m_facts.identityFile, m_stored); !saved)
        qCWarning(lcLink).noquote() << "the identity cannot be kept:" << describe(saved.error());
}

} // namespace rensei::host
