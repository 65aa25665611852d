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

static constexpr std::chrono::milliseconds lookEvery = 60s;
static constexpr std::chrono::milliseconds lookSoonest = 15s; // after a failure
static constexpr std::chrono::milliseconds accountHolds = 15min;
static constexpr std::chrono::milliseconds routesHold = 24h; // what a base does not have
static constexpr auto silenceAllowed = 3s; // of an agent, while its stream is made anew
static constexpr auto statsWithin = 20s; // on some bases the agent asks the platform first
static constexpr auto settleAfterNews = 500ms;
static constexpr auto settleAfterSleep = 3s; // until the network is back

StatusWatch::StatusWatch(Parts parts)
    : m_parts(parts)
    , m_next(parts.clock)
    , m_grace(parts.clock)
    , m_expiry(parts.clock)
{
    connect(&m_parts.api, &platform::UserApi::answered, this, &StatusWatch::reached);
    connect(&m_parts.api, &platform::UserApi::unanswered, this, &StatusWatch::unreached);
    connect(&m_parts.events, &control::EventFollower::statusChanged, this, &StatusWatch::agentSaid);
    connect(&m_parts.events, &control::EventFollower::heard, this, &StatusWatch::agentHeard);
    connect(&m_parts.events, &control::EventFollower::lost, this, &StatusWatch::agentLost);
}

void StatusWatch::use(const Account &account)
{
    waitForKey();
    m_isWaitingForKey = false;
    m_answers.platformUrl = account.base;
    m_answers.hasKey = account.hasKey;
    m_answers.keyProblem = account.keyProblem;
    look();
    tell();
}

void StatusWatch::waitForKey()
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

void StatusWatch::setHost(const platform::HostIdentity &self, quint16 port, std::optional<Instant> agentStartedAt)
{
    m_answers.self = self;
    m_answers.port = port;
    m_answers.agentStartedAt = agentStartedAt;
}

void StatusWatch::checkNow()
{
    m_whoamiAt = -routesHold;
    look();
    tell();
}

void StatusWatch::doubtAccount()
{
    if (m_isRefused || m_isWaitingForKey)
        return;
    if (m_parts.clock.now() - m_whoamiAt < lookEvery)
        m_isDoubted = true;
    else
        askWhoami();
}

void StatusWatch::woke()
{
    if (!m_isWaitingForKey)
        m_next.start(settleAfterSleep, [this] { checkNow(); });
    tell();
}

static bool isMissing(const std::optional<Answer<Result<QJsonObject>>> &answer)
{
    return answer && !answer->value && platform::isRouteMissing(answer->value.error());
}

void StatusWatch::look()
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
    lookLater();
}

void StatusWatch::lookLater()
{
    // Without a key there is nothing to look at, until somebody signs in.
    if (!m_answers.hasKey && m_answers.whoami && !isMissing(m_answers.whoami) && m_failures == 0)
        return;
    const auto pause
        = m_failures == 0 ? lookEvery : std::min(lookEvery, lookSoonest * (1 << std::min(m_failures - 1, 4)));
    m_next.start(heartbeatWait(pause, randomDraw()) * m_parts.api.pace(), [this] { look(); });
}

void StatusWatch::ask(const platform::UserApi::Build &build, std::function<void(Result<QJsonObject>)> then)
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

void StatusWatch::askWhoami()
{
    m_whoamiAt = m_parts.clock.now();
    m_isDoubted = false;
    ask(platform::whoami, [this](const Result<QJsonObject> &reply) { judgeWhoami(reply); });
}

void StatusWatch::judgeWhoami(const Result<QJsonObject> &reply)
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
    lookLater();
}

/// Nothing is asked with this key any more, and what was is of no use.
void StatusWatch::refuse(const Error &error)
{
    m_answers.whoami = Answer<Result<QJsonObject>>{fail(error), m_parts.clock.utcNow()};
    m_isRefused = true;
    m_underWay = 0;
    m_round.next();
    m_next.stop();
    Q_EMIT keyRefused();
}

void StatusWatch::askHealth(const Error &doubted)
{
    const auto build = [](const SharedSecret &) { return platform::health(); };
    ++m_underWay;
    const auto answered = [this, doubted](const Result<http::Response> &reply) {
        --m_underWay;
        if (!reply && platform::isRouteMissing(reply.error()))
            return askPlatformStats(doubted);
        judgeDoubted(platform::saysUp(reply), doubted);
    };
    m_parts.api.call(build, m_round.context(), m_round.only(answered));
}

// Source: platform protocol, "Capability cache": where there is no health route.
void StatusWatch::askPlatformStats(const Error &doubted)
{
    ++m_underWay;
    const auto answered = [this, doubted](const Result<http::Response> &reply) {
        --m_underWay;
        judgeDoubted(platform::saysReachable(reply), doubted);
    };
    m_parts.api.call(platform::stats, m_round.context(), m_round.only(answered));
}

/// A login page is the platform's refusal only if the platform is there.
void StatusWatch::judgeDoubted(bool isPlatform, const Error &doubted)
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

void StatusWatch::askCapacity()
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

void StatusWatch::askAgentStats()
{
    if (!m_parts.events.isConnected())
        return;
    const auto answered = [this](const control::ControlResult<control::StatsPayload> &stats) {
        m_answers.stats = Answer<control::ControlResult<control::StatsPayload>>{stats, m_parts.clock.utcNow()};
        tell();
    };
    m_parts.agent.stats(m_round.context(), m_round.only(answered), statsWithin);
}

void StatusWatch::noteSuccess()
{
    if (!m_hasFailed && std::exchange(m_failures, 0) > 0)
        lookLater(); // the closer look that was due
}

void StatusWatch::noteFailure(const Error &error)
{
    if (!std::exchange(m_hasFailed, true))
        ++m_failures;
    const auto asked = error.retryAfter.value_or(0ms);
    const auto pause = std::min(lookEvery, lookSoonest * (1 << std::min(m_failures - 1, 4)));
    m_next.start(std::max(asked, heartbeatWait(pause, randomDraw())), [this] { look(); });
}

/// Any answer from the platform, whoever asked.
void StatusWatch::reached()
{
    if (!m_answers.unreachedSince)
        return;
    m_answers.unreachedSince.reset();
    if (m_underWay == 0) // else the answers that tell more are on their way
        m_next.start(0ms, [this] { look(); });
    tell();
}

void StatusWatch::unreached()
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
void StatusWatch::lookForNews()
{
    const auto said = agent();
    const bool isNew = said && isKnownThere(*said) && m_answers.capacity
        && m_answers.capacity->at >= *said->registration->lastAcknowledgedAt;
    if (isNew)
        lookLater();
    else
        look();
}

void StatusWatch::agentSaid(const control::StatusPayload &said)
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

void StatusWatch::agentHeard()
{
    m_grace.stop();
    if (!m_answers.agent || !m_answers.agent->value)
        return;
    m_answers.agent->at = m_parts.clock.utcNow();
    tell();
}

// A stream may break without a reason that matters; it is made anew within a moment.
void StatusWatch::agentLost(const control::ControlFailure &failure)
{
    const bool wasHeard = m_answers.agent && m_answers.agent->value;
    if (!wasHeard)
        return loseAgent(failure);
    if (!m_grace.isActive())
        m_grace.start(silenceAllowed, [this, failure] { loseAgent(failure); });
}

void StatusWatch::forgetAgent()
{
    loseAgent({Obstacle::NotListening, {}});
}

void StatusWatch::loseAgent(const control::ControlFailure &failure)
{
    m_grace.stop();
    m_answers.agent
        = Answer<control::ControlResult<control::StatusPayload>>{tl::unexpected(failure), m_parts.clock.utcNow()};
    m_answers.stats.reset();
    tell();
}

status::Answers StatusWatch::answers() const
{
    status::Answers answers = m_answers;
    answers.now = m_parts.clock.utcNow();
    return answers;
}

status::Status StatusWatch::status() const
{
    return evaluate(answers(), status::SkipRule::PlatformOnly);
}

std::optional<control::StatusPayload> StatusWatch::agent() const
{
    return m_answers.agent && m_answers.agent->value ? std::optional(*m_answers.agent->value) : std::nullopt;
}

std::optional<platform::Account> StatusWatch::account() const
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
        until(answers.agent->at + status::agentHolds);
    if (answers.capacity && answers.capacity->value)
        until(answers.capacity->at + status::platformHolds);
    if (answers.stats && answers.stats->value)
        until(answers.stats->at + status::visibleFor);
    return first;
}

void StatusWatch::tell()
{
    const status::Answers now = answers();
    if (const auto expiry = earliestExpiry(now))
        m_expiry.start(*expiry - now.now + 1s, [this] { tell(); });
    Q_EMIT changed();
}

} // namespace rensei::app
