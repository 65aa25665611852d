#include "app/backend/status_monitor.h"

#include "agent/base/backoff.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Obstacle;
using status::Answer;

static constexpr std::chrono::milliseconds checkInterval = 60s;
static constexpr std::chrono::milliseconds lookSoonest = 15s; // after a failure
static constexpr std::chrono::milliseconds accountHolds = 15min;
static constexpr std::chrono::milliseconds routesHold = 24h; // what a base does not have
static constexpr auto silenceAllowed = 3s; // of an agent, while its stream is made anew
static constexpr auto statsTimeout = 20s; // on some bases the agent asks the platform first
static constexpr auto settleAfterNews = 500ms;
static constexpr auto settleAfterSleep = 3s; // until the network is back

StatusMonitor::StatusMonitor(Parts parts)
    : m_parts(parts)
    , m_next(parts.clock)
    , m_grace(parts.clock)
    , m_expiry(parts.clock)
{
    connect(&m_parts.api, &platform::UserApi::answered, this, &StatusMonitor::reached);
    connect(&m_parts.api, &platform::UserApi::unanswered, this, &StatusMonitor::unreached);
    connect(&m_parts.events, &control::EventFollower::statusChanged, this, &StatusMonitor::agentSaid);
    connect(&m_parts.events, &control::EventFollower::received, this, &StatusMonitor::agentHeard);
    connect(&m_parts.events, &control::EventFollower::lost, this, &StatusMonitor::agentLost);
}

void StatusMonitor::use(const Account &account)
{
    waitForKey();
    m_isWaitingForKey = false;
    m_answers.platformUrl = account.base;
    m_answers.hasKey = account.hasKey;
    m_answers.keyProblem = account.keyProblem;
    check();
    tell();
}

void StatusMonitor::waitForKey()
{
    m_isWaitingForKey = true;
    m_isRefused = false;
    m_isDoubted = false;
    m_failures = 0;
    m_underWay = 0;
    m_round.next();
    m_next.stop();
    m_answers.whoami.reset();
    m_answers.capacity.reset();
    m_answers.stats.reset();
    m_answers.unreachedSince.reset();
    m_answers.hasKey = false;
    m_answers.keyProblem.clear();
    tell();
}

void StatusMonitor::setHost(const platform::HostIdentity &self, quint16 port, std::optional<Instant> agentStartedAt)
{
    m_answers.self = self;
    m_answers.port = port;
    m_answers.agentStartedAt = agentStartedAt;
}

void StatusMonitor::checkNow()
{
    m_whoamiAt = -routesHold;
    check();
    tell();
}

void StatusMonitor::doubtAccount()
{
    if (m_isRefused || m_isWaitingForKey)
        return;
    if (m_parts.clock.now() - m_whoamiAt < checkInterval)
        m_isDoubted = true;
    else
        askWhoami();
}

void StatusMonitor::woke()
{
    if (!m_isWaitingForKey)
        m_next.start(settleAfterSleep, [this] { checkNow(); });
    tell();
}

static bool isMissing(const std::optional<Answer<Result<QJsonObject>>> &answer)
{
    return answer && !answer->value && platform::isRouteMissing(answer->value.error());
}

void StatusMonitor::check()
{
    m_next.stop();
    if (m_isWaitingForKey || m_isRefused)
        return;
    m_hasFailed = false;
    const bool hasNoAccounts = isMissing(m_answers.whoami);
    const auto holds = hasNoAccounts ? routesHold : accountHolds;
    if (!m_answers.whoami || m_isDoubted || m_parts.clock.now() - m_whoamiAt >= holds)
        askWhoami();
    const bool hasNoCapacity
        = isMissing(m_answers.capacity) && m_parts.clock.utcNow() - m_answers.capacity->at < routesHold;
    if (m_answers.hasKey && !hasNoAccounts && !hasNoCapacity)
        askCapacity();
    if (hasNoAccounts)
        askAgentStats();
    scheduleCheck();
}

void StatusMonitor::scheduleCheck()
{
    // Without a key there is nothing to look at, until somebody signs in.
    if (!m_answers.hasKey && m_answers.whoami && !isMissing(m_answers.whoami) && m_failures == 0)
        return;
    const auto pause
        = m_failures == 0 ? checkInterval : std::min(checkInterval, lookSoonest * (1 << std::min(m_failures - 1, 4)));
    m_next.start(withJitter(pause, heartbeatJitter, randomDraw()) * m_parts.api.intervalFactor(), [this] { check(); });
}

void StatusMonitor::ask(const platform::UserApi::Build &build, std::function<void(Result<QJsonObject>)> then)
{
    ++m_underWay;
    const auto answered = [this, then = std::move(then)](const Result<http::Response> &reply) {
        --m_underWay;
        if (reply && !reply->root.isObject())
            then(fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an object"_s, .where = u"$"_s}));
        else
            then(reply.map([](const http::Response &answer) { return answer.body; }));
        tell();
    };
    m_parts.api.call(build, m_round.context(), m_round.only(answered));
}

void StatusMonitor::askWhoami()
{
    m_whoamiAt = m_parts.clock.now();
    m_isDoubted = false;
    ask(platform::whoami, [this](const Result<QJsonObject> &reply) { judgeWhoami(reply); });
}

void StatusMonitor::judgeWhoami(const Result<QJsonObject> &reply)
{
    const auto keep = [this, &reply] { m_answers.whoami = Answer<Result<QJsonObject>>{reply, m_parts.clock.utcNow()}; };
    if (!reply && reply.error().kind == ErrorKind::Unauthorized && m_answers.hasKey) {
        // The platform's own words are certain; a login page may be that of the network.
        if (reply.error().serverText.isEmpty())
            return askHealth(reply.error());
        return refuse(reply.error());
    }
    const bool tellsNothing = !reply && isRetryable(reply.error());
    if (!tellsNothing || !m_answers.whoami
        || (!m_answers.whoami->value && isRetryable(m_answers.whoami->value.error())))
        keep();
    if (tellsNothing) {
        m_whoamiAt = -routesHold; // to be asked again at the next look
        return noteFailure(reply.error());
    }
    noteSuccess();
    if (reply)
        Q_EMIT keyAccepted();
    if (isMissing(m_answers.whoami))
        askAgentStats();
    scheduleCheck();
}

/// Nothing is asked with this key any more, and what was is of no use.
void StatusMonitor::refuse(const Error &error)
{
    m_answers.whoami = Answer<Result<QJsonObject>>{fail(error), m_parts.clock.utcNow()};
    m_isRefused = true;
    m_underWay = 0;
    m_round.next();
    m_next.stop();
    Q_EMIT keyRefused();
}

void StatusMonitor::askHealth(const Error &doubted)
{
    const auto build = [](const SharedSecret &) { return platform::health(); };
    ++m_underWay;
    const auto answered = [this, doubted](const Result<http::Response> &reply) {
        --m_underWay;
        if (!reply && platform::isRouteMissing(reply.error()))
            return askPlatformStats(doubted);
        judgeDoubted(platform::isPlatformUp(reply), doubted);
    };
    m_parts.api.call(build, m_round.context(), m_round.only(answered));
}

// Source: agent/platform/PROTOCOL.md, "Capability cache": where there is no health route.
void StatusMonitor::askPlatformStats(const Error &doubted)
{
    ++m_underWay;
    const auto answered = [this, doubted](const Result<http::Response> &reply) {
        --m_underWay;
        judgeDoubted(platform::isPlatformReachable(reply), doubted);
    };
    m_parts.api.call(platform::stats, m_round.context(), m_round.only(answered));
}

/// A login page is the platform's refusal only if the platform is there.
void StatusMonitor::judgeDoubted(bool isPlatform, const Error &doubted)
{
    if (isPlatform) {
        refuse(doubted);
    } else {
        m_whoamiAt = -routesHold;
        unreached();
        noteFailure(doubted);
    }
    tell();
}

void StatusMonitor::askCapacity()
{
    ask(platform::capacity, [this](const Result<QJsonObject> &reply) {
        if (!reply && reply.error().kind == ErrorKind::Unauthorized)
            doubtAccount();
        m_answers.capacity = Answer<Result<QJsonObject>>{reply, m_parts.clock.utcNow()};
        if (reply)
            noteSuccess();
        else if (isRetryable(reply.error()))
            noteFailure(reply.error());
    });
}

void StatusMonitor::askAgentStats()
{
    if (!m_parts.events.isConnected())
        return;
    const auto answered = [this](const control::ControlResult<control::StatsPayload> &stats) {
        m_answers.stats = Answer<control::ControlResult<control::StatsPayload>>{stats, m_parts.clock.utcNow()};
        tell();
    };
    m_parts.agent.stats(m_round.context(), m_round.only(answered), statsTimeout);
}

void StatusMonitor::noteSuccess()
{
    if (!m_hasFailed && std::exchange(m_failures, 0) > 0)
        scheduleCheck(); // the closer look that was due
}

void StatusMonitor::noteFailure(const Error &error)
{
    if (!std::exchange(m_hasFailed, true))
        ++m_failures;
    const auto asked = error.retryAfter.value_or(0ms);
    const auto pause = std::min(checkInterval, lookSoonest * (1 << std::min(m_failures - 1, 4)));
    m_next.start(std::max(asked, withJitter(pause, heartbeatJitter, randomDraw())), [this] { check(); });
}

/// Any answer from the platform, whoever asked.
void StatusMonitor::reached()
{
    if (!m_answers.unreachedSince)
        return;
    m_answers.unreachedSince.reset();
    if (m_underWay == 0) // else the answers that tell more are on their way
        m_next.start(0ms, [this] { check(); });
    tell();
}

void StatusMonitor::unreached()
{
    if (!m_answers.unreachedSince)
        m_answers.unreachedSince = m_parts.clock.utcNow();
    tell();
}

static bool isKnownThere(const control::StatusPayload &agent)
{
    return agent.registration && agent.registration->lastAcknowledgedAt
        && agent.registration->status != control::RegistrationStatus::Unregistered;
}

/// What the platform said of this host before it knew it is old news.
void StatusMonitor::lookForNews()
{
    const auto said = agent();
    const bool isNew = said && isKnownThere(*said) && m_answers.capacity
        && m_answers.capacity->at >= *said->registration->lastAcknowledgedAt;
    if (isNew)
        scheduleCheck();
    else
        check();
}

void StatusMonitor::agentSaid(const control::StatusPayload &said)
{
    m_grace.stop();
    if (isKnownThere(said) && !isKnownThere(agent().value_or(control::StatusPayload())) && !m_isWaitingForKey)
        m_next.start(settleAfterNews, [this] { lookForNews(); });
    m_answers.agent = Answer<control::ControlResult<control::StatusPayload>>{said, m_parts.clock.utcNow()};
    m_answers.agentStartedAt = m_parts.clock.utcNow() - said.uptime;
    if (isMissing(m_answers.whoami) && !m_answers.stats)
        askAgentStats();
    tell();
}

void StatusMonitor::agentHeard()
{
    m_grace.stop();
    if (!m_answers.agent || !m_answers.agent->value)
        return;
    m_answers.agent->at = m_parts.clock.utcNow();
    tell();
}

// A stream may break without a reason that matters; it is made anew within a moment.
void StatusMonitor::agentLost(const control::ControlFailure &failure)
{
    const bool wasHeard = m_answers.agent && m_answers.agent->value;
    if (!wasHeard)
        return loseAgent(failure);
    if (!m_grace.isActive())
        m_grace.start(silenceAllowed, [this, failure] { loseAgent(failure); });
}

void StatusMonitor::forgetAgent()
{
    loseAgent({Obstacle::NotListening, {}});
}

void StatusMonitor::loseAgent(const control::ControlFailure &failure)
{
    m_grace.stop();
    m_answers.agent
        = Answer<control::ControlResult<control::StatusPayload>>{tl::unexpected(failure), m_parts.clock.utcNow()};
    m_answers.stats.reset();
    tell();
}

status::Answers StatusMonitor::answers() const
{
    status::Answers answers = m_answers;
    answers.now = m_parts.clock.utcNow();
    return answers;
}

status::Status StatusMonitor::status() const
{
    return evaluate(answers(), status::SkipRule::PlatformOnly);
}

std::optional<control::StatusPayload> StatusMonitor::agent() const
{
    return m_answers.agent && m_answers.agent->value ? std::optional(*m_answers.agent->value) : std::nullopt;
}

std::optional<platform::Account> StatusMonitor::account() const
{
    return m_answers.whoami && m_answers.whoami->value ? std::optional(platform::parseAccount(*m_answers.whoami->value))
                                                       : std::nullopt;
}

/// The earliest moment at which something that is good now will be too old.
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

void StatusMonitor::tell()
{
    const status::Answers now = answers();
    if (const auto expiry = earliestExpiry(now))
        m_expiry.start(*expiry - now.now + 1s, [this] { tell(); });
    Q_EMIT changed();
}

} // namespace rensei::app
