#include "app/backend/platform_monitor.h"

#include "agent/base/backoff.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto networkReturnTimeout = 3s; // after a sleep

PlatformMonitor::PlatformMonitor(platform::UserApi &api, Clock &clock)
    : m_api(api)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_api, &platform::UserApi::answered, this, &PlatformMonitor::reached);
    connect(&m_api, &platform::UserApi::unanswered, this, &PlatformMonitor::unreached);
}

void PlatformMonitor::reset(State state)
{
    m_scope.cancel();
    m_next.stop();
    m_pending = 0;
    m_state = state;
}

void PlatformMonitor::waitForKey()
{
    reset(State::WaitingForKey);
    m_account.reset();
    m_capacity.reset();
    m_unreachedSince.reset();
    m_hasKey = false;
    m_isAccountInDoubt = false;
    m_failures = 0;
    Q_EMIT changed();
}

void PlatformMonitor::use(bool hasKey)
{
    waitForKey();
    m_state = State::Checking;
    m_hasKey = hasKey;
    check();
    Q_EMIT changed();
}

void PlatformMonitor::checkNow()
{
    m_accountRequestedAt.reset();
    check();
    Q_EMIT changed();
}

void PlatformMonitor::checkAfterSleep()
{
    if (m_state == State::Checking)
        m_next.start(networkReturnTimeout, [this] { checkNow(); });
    Q_EMIT changed();
}

void PlatformMonitor::checkUnlessReadSince(std::optional<Instant> moment)
{
    const bool isRead = moment && m_capacity && m_capacityRequestedAt >= *moment;
    if (!isRead)
        check();
}

void PlatformMonitor::doubtAccount()
{
    if (m_state != State::Checking)
        return;
    const auto since = m_accountRequestedAt ? m_clock.now() - *m_accountRequestedAt : doubtInterval;
    if (since >= doubtInterval)
        requestAccount();
    else if (!std::exchange(m_isAccountInDoubt, true))
        scheduleCheck();
}

static bool isMissing(const std::optional<PlatformMonitor::Answer> &answer)
{
    return answer && !answer->value && platform::isRouteMissing(answer->value.error());
}

bool PlatformMonitor::isAccountServiceMissing() const
{
    return isMissing(m_account);
}

CheckInputs PlatformMonitor::inputs() const
{
    return {.now = m_clock.now(),
        .hasKey = m_hasKey,
        .hasAccountAnswer = m_account.has_value(),
        .isAccountServiceMissing = isAccountServiceMissing(),
        .isCapacityMissing = isMissing(m_capacity) && m_clock.utcNow() - m_capacity->at < missingRouteInterval,
        // What was refused once may be right again: a key's rights change, and the refusal may have been another's.
        .isAccountInDoubt = m_isAccountInDoubt || (m_account && !m_account->value && !isAccountServiceMissing()),
        .accountRequestedAt = m_accountRequestedAt,
        .failures = m_failures};
}

void PlatformMonitor::check()
{
    if (m_state != State::Checking)
        return;
    m_hasCheckFailed = false;
    const CheckPlan plan = planCheck(inputs());
    if (plan.account)
        requestAccount();
    if (plan.capacity)
        requestCapacity();
    if (plan.agentStats)
        Q_EMIT agentStatsNeeded();
    scheduleCheck();
}

void PlatformMonitor::scheduleCheck()
{
    const auto delay = nextCheckDelay(inputs());
    if (!delay)
        return m_next.stop();
    const auto wait = m_isAccountInDoubt && m_accountRequestedAt
        ? *m_accountRequestedAt + doubtInterval - m_clock.now()
        : withJitter(*delay, heartbeatJitter, randomDraw()) * m_api.intervalFactor();
    m_next.start(std::max(wait, 0ms), [this] { check(); });
}

void PlatformMonitor::request(const platform::UserApi::Build &build, std::function<void(Result<QJsonObject>)> then)
{
    ++m_pending;
    const auto answered = [this, then = std::move(then)](const Result<http::Response> &reply) {
        --m_pending;
        if (reply && !reply->root.isObject())
            then(fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an object"_s, .where = u"$"_s}));
        else
            then(reply.map([](const http::Response &answer) { return answer.body; }));
        Q_EMIT changed();
    };
    m_api.call(build, m_scope.context(), m_scope.guard(answered));
}

void PlatformMonitor::requestAccount()
{
    m_accountRequestedAt = m_clock.now();
    m_isAccountInDoubt = false;
    request(platform::whoami, [this](const Result<QJsonObject> &reply) { accountReceived(reply); });
}

void PlatformMonitor::accountReceived(const Result<QJsonObject> &reply)
{
    if (!reply && reply.error().kind == ErrorKind::Unauthorized && m_hasKey) {
        // A text of the platform's own is certain; a login page may be that of the network.
        if (reply.error().serverText.isEmpty())
            return confirmRefusal(reply.error());
        return refuse(reply.error());
    }
    const bool isInconclusive = !reply && isRetryable(reply.error());
    const bool hadAnswer = m_account && (m_account->value || !isRetryable(m_account->value.error()));
    if (!isInconclusive || !hadAnswer)
        m_account = Answer{reply, m_clock.utcNow()};
    if (isInconclusive) {
        m_accountRequestedAt.reset();
        return failed(reply.error());
    }
    succeeded();
    if (reply)
        Q_EMIT keyAccepted();
    if (isAccountServiceMissing())
        Q_EMIT agentStatsNeeded();
    scheduleCheck();
}

void PlatformMonitor::refuse(const Error &refusal)
{
    m_account = Answer{fail(refusal), m_clock.utcNow()};
    reset(State::Refused);
    Q_EMIT keyRefused();
}

void PlatformMonitor::confirmRefusal(const Error &refusal)
{
    const auto build = [](const SharedSecret &) { return platform::health(); };
    ++m_pending;
    const auto answered = [this, refusal](const Result<http::Response> &reply) {
        --m_pending;
        if (!reply && platform::isRouteMissing(reply.error()))
            return confirmByStats(refusal);
        refusalChecked(platform::isPlatformUp(reply), refusal);
    };
    m_api.call(build, m_scope.context(), m_scope.guard(answered));
}

// Source: agent/platform/PROTOCOL.md, "Capability cache": where there is no health route.
void PlatformMonitor::confirmByStats(const Error &refusal)
{
    ++m_pending;
    const auto answered = [this, refusal](const Result<http::Response> &reply) {
        --m_pending;
        refusalChecked(platform::isPlatformReachable(reply), refusal);
    };
    m_api.call(platform::stats, m_scope.context(), m_scope.guard(answered));
}

/// A login page is the platform's refusal only if the platform is there.
void PlatformMonitor::refusalChecked(bool isPlatformThere, const Error &refusal)
{
    if (isPlatformThere) {
        refuse(refusal);
    } else {
        m_accountRequestedAt.reset();
        unreached();
        failed(refusal);
    }
    Q_EMIT changed();
}

void PlatformMonitor::requestCapacity()
{
    request(platform::capacity, [this, requestedAt = m_clock.utcNow()](const Result<QJsonObject> &reply) {
        if (!reply && reply.error().kind == ErrorKind::Unauthorized)
            doubtAccount();
        m_capacity = Answer{reply, m_clock.utcNow()};
        m_capacityRequestedAt = requestedAt;
        if (reply)
            succeeded();
        else if (isRetryable(reply.error()))
            failed(reply.error());
    });
}

void PlatformMonitor::succeeded()
{
    if (!m_hasCheckFailed && std::exchange(m_failures, 0) > 0)
        scheduleCheck(); // instead of the retry
}

void PlatformMonitor::failed(const Error &error)
{
    if (!std::exchange(m_hasCheckFailed, true))
        ++m_failures;
    const auto requested = error.retryAfter.value_or(0ms);
    const auto delay = withJitter(retryDelay(m_failures), heartbeatJitter, randomDraw());
    m_next.start(std::max(requested, delay), [this] { check(); });
}

void PlatformMonitor::reached()
{
    if (!m_unreachedSince)
        return;
    m_unreachedSince.reset();
    if (m_pending == 0) // else better answers are on their way
        m_next.start(0ms, [this] { check(); });
    Q_EMIT changed();
}

void PlatformMonitor::unreached()
{
    if (!m_unreachedSince)
        m_unreachedSince = m_clock.utcNow();
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_platform_monitor.cpp"
