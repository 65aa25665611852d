#include "agent/status/check_rules.h"
#include "agent/status/hints.h"
#include "agent/status/texts.h"

#include <QLocale>

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
    issues.append(StatusText::tr("The agent is starting. Ask again in a moment."));
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
        return setFailed(daemon, issues, Reason::NotRunning,
            StatusText::tr("connection refused on %1").arg(daemon.address),
            StatusText::tr("Daemon is not running. Run it with: %1 (or via launchctl/systemctl)").arg(hints::run));
    case Obstacle::Silent:
        return setFailed(daemon, issues, Reason::NotResponding, StatusText::tr("no answer on %1").arg(daemon.address),
            StatusText::tr("The agent does not answer. End it and start it again with: %1").arg(hints::run));
    case Obstacle::Stranger:
        return setFailed(daemon, issues, Reason::OtherProgram,
            StatusText::tr("another program answers on %1").arg(daemon.address),
            StatusText::tr("Another program uses %1. Start the agent on another port with: %2")
                .arg(daemon.address, hints::runOnFreePort));
    case Obstacle::TokenRefused:
        return setFailed(daemon, issues, Reason::ControlTokenRefused,
            StatusText::tr("the control token was refused on %1").arg(daemon.address),
            StatusText::tr("The agent refuses its own token file. End it and start it again with: %1").arg(hints::run));
    case Obstacle::Starting:
        if (hasJustStarted(answers, answers.agentStartedAt))
            return setStarting(daemon, issues, StatusText::tr("starting"));
        return setFailed(daemon, issues, Reason::NotReady,
            StatusText::tr("not ready for more than %1 s").arg(QLocale().toString(qint64{startTimeout.count()})),
            StatusText::tr("The agent does not get ready. End it and start it again with: %1").arg(hints::run));
    case Obstacle::Failed:
        return setFailed(daemon, issues, Reason::InvalidResponse,
            StatusText::tr("an answer that makes no sense on %1").arg(daemon.address),
            StatusText::tr("The agent cannot be asked: %1").arg(describe(failure.error)));
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
    setReason(Reason::NotRegistered, StatusText::tr("not registered with the platform"));
    if (find(agent.conditions, ConditionCode::NeedsEnrollment)) {
        setReason(Reason::NotEnrolled, StatusText::tr("no registration token"));
    } else if (find(agent.conditions, ConditionCode::ConfigInvalid)) {
        setReason(Reason::ConfigInvalid, StatusText::tr("the configuration cannot be used"));
    } else if (find(agent.conditions, ConditionCode::CredentialsUnavailable)) {
        setReason(Reason::TokenUnreadable, StatusText::tr("the registration token could not be read"));
    } else if (find(agent.conditions, ConditionCode::PlatformUnreachable)) {
        setReason(Reason::NotRegisteredOffline, StatusText::tr("not registered: the platform does not serve it"));
    } else if (hasJustStarted(answers, answers.now - agent.uptime)) {
        setStarting(daemon, issues, StatusText::tr("starting: registering with the platform"));
    } else {
        issues.append(StatusText::tr("The agent is not registered. Give it a token with: %1").arg(hints::addHostToken));
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
        daemon.cause = StatusText::tr("it runs; whether it is registered is not known");
        issues.append(StatusText::tr("The agent did not say whether it is registered. Ask again in a moment."));
        return;
    }
    // The protocol calls a host idle as long as it has a free slot.
    const bool isWorking = *registered == RegistrationStatus::Idle && agent.activeSessions > 0;
    daemon.state = isWorking ? u"working"_s : wireName(*registered);
    if (*registered == RegistrationStatus::NeedsReauth) {
        daemon.outcome = Outcome::Failed;
        daemon.reason = Reason::TokenRefused;
        daemon.cause = StatusText::tr("the registration was refused");
        if (!find(agent.conditions, ConditionCode::NeedsReauth))
            issues.append(StatusText::tr("The platform refused the registration token. Give a new one with: %1")
                              .arg(hints::addHostToken));
    } else if (*registered == RegistrationStatus::Unregistered) {
        evaluateUnregistered(answers, agent, daemon, issues);
    } else {
        daemon.outcome = Outcome::Ok;
    }
}

static void setElsewhere(const Answers &answers, const QString &agents, DaemonCheck &daemon, QStringList &issues)
{
    setFailed(daemon, issues, Reason::Elsewhere, StatusText::tr("it works for %1", "a platform").arg(agents),
        StatusText::tr("The agent works for %1. To have it work for %2, end it and run: %3 --platform %2")
            .arg(agents, answers.platformUrl, hints::run));
}

static void addConditionIssues(const control::StatusPayload &agent, QStringList &issues)
{
    for (const Condition &condition : agent.conditions) {
        if (condition.severity == control::Severity::Info)
            continue;
        const bool isCommand = condition.action.startsWith("rensei-agent "_L1);
        issues.append(isCommand
                ? StatusText::tr("%1 Run: %2", "a sentence, and a command").arg(condition.message, condition.action)
                : QString(condition.message + u' ' + condition.action).trimmed());
    }
    // Why no work comes, also where somebody wanted it so.
    if (agent.maxSessions == 0)
        issues.append(
            StatusText::tr("This host has no session slots. Set capacity.maxConcurrentSessions in its configuration."));
    else if (agent.status == control::DaemonStatus::Paused)
        issues.append(StatusText::tr("The agent is paused: it takes no new sessions. To have it take work again: %1")
                          .arg(hints::resume));
    else if (agent.status == control::DaemonStatus::Draining)
        issues.append(
            StatusText::tr("The agent takes no new sessions: it was drained here or by the platform, or is about to "
                           "end. To have it take work again: %1")
                .arg(hints::resume));
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
        daemon.cause
            = StatusText::tr("not heard from for more than %1 s").arg(QLocale().toString(qint64{agentMaxAge.count()}));
    }
    return daemon;
}

} // namespace rensei::status
