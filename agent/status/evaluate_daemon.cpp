#include "agent/status/check_rules.h"
#include "agent/status/hints.h"

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;
using control::Condition;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;

static bool isYoung(const Answers &answers, const std::optional<Instant> &since)
{
    return since && answers.now - *since < startTimeout;
}

static void starting(DaemonCheck &daemon, QStringList &issues, const QString &what)
{
    daemon.outcome = Outcome::Unknown;
    daemon.reason = Reason::Starting;
    daemon.word = u"starting"_s;
    daemon.cause = what;
    issues.append(u"The agent is starting. Ask again in a moment."_s);
}

static void failed(DaemonCheck &daemon, QStringList &issues, Reason reason, const QString &cause, const QString &issue)
{
    daemon.outcome = Outcome::Failed;
    daemon.reason = reason;
    daemon.cause = cause;
    issues.append(issue);
}

static void judgeObstacle(
    const Answers &answers, const control::ControlFailure &failure, DaemonCheck &daemon, QStringList &issues)
{
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return failed(daemon, issues, Reason::NotRunning, u"connection refused on "_s + daemon.address,
            u"Daemon is not running. Run it with: "_s + hints::run);
    case Obstacle::Silent:
        return failed(daemon, issues, Reason::Silent, u"no answer on "_s + daemon.address,
            u"The agent does not answer. End it and start it again with: "_s + hints::run);
    case Obstacle::Stranger:
        return failed(daemon, issues, Reason::Stranger, u"another program answers on "_s + daemon.address,
            u"Another program uses %1. Start the agent on another port with: %2"_s.arg(
                daemon.address, hints::runElsewhere));
    case Obstacle::TokenRefused:
        return failed(daemon, issues, Reason::ControlTokenRefused,
            u"the control token was refused on "_s + daemon.address,
            u"The agent refuses its own token file. End it and start it again with: "_s + hints::run);
    case Obstacle::Starting:
        if (isYoung(answers, answers.agentStartedAt))
            return starting(daemon, issues, u"starting"_s);
        return failed(daemon, issues, Reason::NotReady, u"not ready for more than %1 s"_s.arg(startTimeout.count()),
            u"The agent does not get ready. End it and start it again with: "_s + hints::run);
    case Obstacle::Failed:
        return failed(daemon, issues, Reason::Senseless, u"an answer that makes no sense on "_s + daemon.address,
            u"The agent cannot be asked: %1"_s.arg(describe(failure.error)));
    }
}

static const Condition *find(const QList<Condition> &conditions, ConditionCode code)
{
    const auto found = std::find_if(
        conditions.begin(), conditions.end(), [code](const Condition &condition) { return condition.code == code; });
    return found == conditions.end() ? nullptr : &*found;
}

/// The agent's own words where it has some, else ours.
static void judgeUnregistered(
    const Answers &answers, const control::StatusPayload &agent, DaemonCheck &daemon, QStringList &issues)
{
    const auto because = [&daemon](Reason reason, const QString &cause) {
        daemon.reason = reason;
        daemon.cause = cause;
    };
    daemon.outcome = Outcome::Failed;
    because(Reason::NotRegistered, u"not registered with the platform"_s);
    if (find(agent.conditions, ConditionCode::NeedsEnrollment)) {
        because(Reason::NotEnrolled, u"no registration token"_s);
    } else if (find(agent.conditions, ConditionCode::ConfigInvalid)) {
        because(Reason::ConfigInvalid, u"the configuration cannot be used"_s);
    } else if (find(agent.conditions, ConditionCode::CredentialsUnavailable)) {
        because(Reason::TokenUnreadable, u"the registration token could not be read"_s);
    } else if (find(agent.conditions, ConditionCode::PlatformUnreachable)) {
        because(Reason::NotRegisteredOffline, u"not registered: the platform cannot be reached"_s);
    } else if (isYoung(answers, answers.now - agent.uptime)) {
        starting(daemon, issues, u"starting: registering with the platform"_s);
    } else {
        issues.append(u"The agent is not registered. Give it a token with: "_s + hints::addHostToken);
    }
}

/// What the agent said last about its registration, with its stats or of its own accord.
static std::optional<RegistrationStatus> registrationIn(const Answers &answers)
{
    const auto &told = (*answers.agent->value).registration;
    const bool hasStats = answers.stats && answers.stats->value;
    if (hasStats && (!told || answers.stats->at >= answers.agent->at))
        return answers.stats->value->registration.status;
    return told ? std::optional(told->status) : std::nullopt;
}

static void judgeRegistration(
    const Answers &answers, const control::StatusPayload &agent, DaemonCheck &daemon, QStringList &issues)
{
    const auto registered = registrationIn(answers);
    if (!registered && !answers.stats)
        return;
    if (!registered) {
        daemon.reason = Reason::RegistrationUnknown;
        daemon.cause = u"it runs; whether it is registered is not known"_s;
        issues.append(u"The agent did not say whether it is registered. Ask again in a moment."_s);
        return;
    }
    daemon.word = wireName(*registered);
    if (*registered == RegistrationStatus::NeedsReauth) {
        daemon.outcome = Outcome::Failed;
        daemon.reason = Reason::TokenRefused;
        daemon.cause = u"the registration token was refused"_s;
        if (!find(agent.conditions, ConditionCode::NeedsReauth))
            issues.append(
                u"The platform refused the registration token. Give a new one with: "_s + hints::addHostToken);
    } else if (*registered == RegistrationStatus::Unregistered) {
        judgeUnregistered(answers, agent, daemon, issues);
    } else {
        daemon.outcome = Outcome::Ok;
    }
}

static void tellConditions(const control::StatusPayload &agent, QStringList &issues)
{
    for (const Condition &condition : agent.conditions) {
        if (condition.severity == control::Severity::Info)
            continue;
        const bool isCommand = condition.action.startsWith("rensei-agent "_L1);
        issues.append((condition.message + (isCommand ? u" Run: "_s : u" "_s) + condition.action).trimmed());
    }
    if (agent.maxSessions == 0)
        issues.append(u"This host has no session slots. Set capacity.maxConcurrentSessions in its configuration."_s);
}

// Source: agent/status/STATUS.md, "The four-check status aggregate".
DaemonCheck evaluateDaemon(const Answers &answers, QStringList &issues)
{
    DaemonCheck daemon;
    daemon.address = u"127.0.0.1:%1"_s.arg(answers.port);
    if (!answers.agent)
        return daemon;
    daemon.asOf = answers.agent->at;
    if (!answers.agent->value) {
        judgeObstacle(answers, answers.agent->value.error(), daemon, issues);
        return daemon;
    }
    const control::StatusPayload &agent = *answers.agent->value;
    daemon.version = agent.version;
    daemon.word = wireName(agent.status);
    daemon.sessions = DaemonCheck::Sessions{.active = agent.activeSessions,
        .available = agent.accepting ? std::max(0, agent.maxSessions - agent.activeSessions) : 0,
        .max = agent.maxSessions};
    judgeRegistration(answers, agent, daemon, issues);
    tellConditions(agent, issues);
    if (daemon.outcome == Outcome::Ok && answers.now - answers.agent->at > agentHolds) {
        daemon.outcome = Outcome::Unknown;
        daemon.reason = Reason::Expired;
        daemon.cause = u"not heard from for more than %1 s"_s.arg(agentHolds.count());
    }
    return daemon;
}

} // namespace rensei::status
