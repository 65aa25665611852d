#include "agent/status/check_rules.h"
#include "agent/status/hints.h"

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;
using control::Condition;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;

static bool hasJustStarted(const Answers &answers, const std::optional<Instant> &since)
{
    return since && answers.now - *since < startTimeout;
}

static void setStarting(DaemonCheck &daemon, QStringList &issues, const QString &what)
{
    daemon.outcome = Outcome::Unknown;
    daemon.reason = Reason::Starting;
    daemon.state = u"starting"_s;
    daemon.cause = what;
    issues.append(u"The agent is starting. Ask again in a moment."_s);
}

static void setFailed(
    DaemonCheck &daemon, QStringList &issues, Reason reason, const QString &cause, const QString &issue)
{
    daemon.outcome = Outcome::Failed;
    daemon.reason = reason;
    daemon.cause = cause;
    issues.append(issue);
}

static void evaluateControlFailure(
    const Answers &answers, const control::ControlFailure &failure, DaemonCheck &daemon, QStringList &issues)
{
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return setFailed(daemon, issues, Reason::NotRunning, u"connection refused on "_s + daemon.address,
            u"Daemon is not running. Run it with: %1 (or via launchctl/systemctl)"_s.arg(hints::run));
    case Obstacle::Silent:
        return setFailed(daemon, issues, Reason::NotResponding, u"no answer on "_s + daemon.address,
            u"The agent does not answer. End it and start it again with: "_s + hints::run);
    case Obstacle::Stranger:
        return setFailed(daemon, issues, Reason::OtherProgram, u"another program answers on "_s + daemon.address,
            u"Another program uses %1. Start the agent on another port with: %2"_s.arg(
                daemon.address, hints::runOnFreePort));
    case Obstacle::TokenRefused:
        return setFailed(daemon, issues, Reason::ControlTokenRefused,
            u"the control token was refused on "_s + daemon.address,
            u"The agent refuses its own token file. End it and start it again with: "_s + hints::run);
    case Obstacle::Starting:
        if (hasJustStarted(answers, answers.agentStartedAt))
            return setStarting(daemon, issues, u"starting"_s);
        return setFailed(daemon, issues, Reason::NotReady, u"not ready for more than %1 s"_s.arg(startTimeout.count()),
            u"The agent does not get ready. End it and start it again with: "_s + hints::run);
    case Obstacle::Failed:
        return setFailed(daemon, issues, Reason::InvalidResponse,
            u"an answer that makes no sense on "_s + daemon.address,
            u"The agent cannot be asked: %1"_s.arg(describe(failure.error)));
    }
}

static const Condition *find(const QList<Condition> &conditions, ConditionCode code)
{
    const auto found = std::find_if(
        conditions.begin(), conditions.end(), [code](const Condition &condition) { return condition.code == code; });
    return found == conditions.end() ? nullptr : &*found;
}

/// Adds an issue only where the agent's conditions, which are added too, do not explain it.
static void evaluateUnregistered(
    const Answers &answers, const control::StatusPayload &agent, DaemonCheck &daemon, QStringList &issues)
{
    const auto setReason = [&daemon](Reason reason, const QString &cause) {
        daemon.reason = reason;
        daemon.cause = cause;
    };
    daemon.outcome = Outcome::Failed;
    setReason(Reason::NotRegistered, u"not registered with the platform"_s);
    if (find(agent.conditions, ConditionCode::NeedsEnrollment)) {
        setReason(Reason::NotEnrolled, u"no registration token"_s);
    } else if (find(agent.conditions, ConditionCode::ConfigInvalid)) {
        setReason(Reason::ConfigInvalid, u"the configuration cannot be used"_s);
    } else if (find(agent.conditions, ConditionCode::CredentialsUnavailable)) {
        setReason(Reason::TokenUnreadable, u"the registration token could not be read"_s);
    } else if (find(agent.conditions, ConditionCode::PlatformUnreachable)) {
        setReason(Reason::NotRegisteredOffline, u"not registered: the platform does not serve it"_s);
    } else if (hasJustStarted(answers, answers.now - agent.uptime)) {
        setStarting(daemon, issues, u"starting: registering with the platform"_s);
    } else {
        issues.append(u"The agent is not registered. Give it a token with: "_s + hints::addHostToken);
    }
}

/// The latest registration state, from the agent's stats or its status, whichever is newer.
static std::optional<RegistrationStatus> registrationIn(const Answers &answers)
{
    const auto &reported = (*answers.agent->value).registration;
    const bool hasStats = answers.stats && answers.stats->value;
    if (hasStats && (!reported || answers.stats->at >= answers.agent->at))
        return answers.stats->value->registration.status;
    return reported ? std::optional(reported->status) : std::nullopt;
}

static void evaluateRegistration(
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
    // The protocol calls a host idle as long as it has a free slot.
    const bool isWorking = *registered == RegistrationStatus::Idle && agent.activeSessions > 0;
    daemon.state = isWorking ? u"working"_s : wireName(*registered);
    if (*registered == RegistrationStatus::NeedsReauth) {
        daemon.outcome = Outcome::Failed;
        daemon.reason = Reason::TokenRefused;
        daemon.cause = u"the registration was refused"_s;
        if (!find(agent.conditions, ConditionCode::NeedsReauth))
            issues.append(
                u"The platform refused the registration token. Give a new one with: "_s + hints::addHostToken);
    } else if (*registered == RegistrationStatus::Unregistered) {
        evaluateUnregistered(answers, agent, daemon, issues);
    } else {
        daemon.outcome = Outcome::Ok;
    }
}

static void setElsewhere(const Answers &answers, const QString &agents, DaemonCheck &daemon, QStringList &issues)
{
    setFailed(daemon, issues, Reason::Elsewhere, u"it works for "_s + agents,
        u"The agent works for %1. To have it work for %2, end it and run: %3 --platform %2"_s.arg(
            agents, answers.platformUrl, hints::run));
}

static void addConditionIssues(const control::StatusPayload &agent, QStringList &issues)
{
    for (const Condition &condition : agent.conditions) {
        if (condition.severity == control::Severity::Info)
            continue;
        const bool isCommand = condition.action.startsWith("rensei-agent "_L1);
        issues.append((condition.message + (isCommand ? u" Run: "_s : u" "_s) + condition.action).trimmed());
    }
    // Why no work comes, also where somebody wanted it so.
    if (agent.maxSessions == 0)
        issues.append(u"This host has no session slots. Set capacity.maxConcurrentSessions in its configuration."_s);
    else if (agent.status == control::DaemonStatus::Paused)
        issues.append(u"The agent is paused: it takes no new sessions. Rensei Desktop resumes it, under Agent."_s);
    else if (agent.status == control::DaemonStatus::Draining)
        issues.append(u"The agent takes no new sessions: it is about to end, or the platform drains it."_s);
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
        evaluateControlFailure(answers, answers.agent->value.error(), daemon, issues);
        return daemon;
    }
    const control::StatusPayload &agent = *answers.agent->value;
    daemon.version = agent.version;
    daemon.state = wireName(agent.status);
    daemon.sessions = DaemonCheck::Sessions{.active = agent.activeSessions,
        .available = agent.accepting ? std::max(0, agent.maxSessions - agent.activeSessions) : 0,
        .max = agent.maxSessions};
    if (worksElsewhere(answers))
        setElsewhere(answers, agent.platformUrl, daemon, issues);
    else
        evaluateRegistration(answers, agent, daemon, issues);
    addConditionIssues(agent, issues);
    if (daemon.outcome == Outcome::Ok && answers.now - answers.agent->at > agentMaxAge) {
        daemon.outcome = Outcome::Unknown;
        daemon.reason = Reason::Expired;
        daemon.cause = u"not heard from for more than %1 s"_s.arg(agentMaxAge.count());
    }
    return daemon;
}

} // namespace rensei::status
