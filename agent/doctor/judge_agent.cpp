#include "agent/doctor/judgements.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Condition;
using control::ConditionCode;
using control::Obstacle;

// Three of the longest intervals between two heartbeats.
static constexpr auto heartbeatMaxAge = 180s;

static const Condition *conditionOf(const DoctorFacts &facts, ConditionCode code)
{
    if (!facts.agent.status)
        return nullptr;
    const auto &all = facts.agent.status->conditions;
    const auto found = std::ranges::find_if(all, [code](const Condition &one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

static QString nameOf(const PortOwner &owner)
{
    const QString program = owner.name.isEmpty() ? u"a program"_s : u"“%1”"_s.arg(owner.name);
    const QString process = owner.pid > 0 ? u" (process %1)"_s.arg(owner.pid) : QString();
    return program + process + (owner.user.isEmpty() ? QString() : u" of the user %1"_s.arg(owner.user));
}

Judgement judgeServiceInstalled(const DoctorFacts &facts)
{
    const auto &state = facts.service.state;
    if (facts.service.title.isEmpty())
        return {CheckStatus::Skip, u"No manager of background programs is known on this system."_s};
    if (!state)
        return {CheckStatus::Warn, u"The system's manager of background programs did not answer in time."_s};
    if (!*state)
        return {CheckStatus::Warn,
            u"The system's manager of background programs cannot be asked: %1."_s.arg(state->error().detail)};
    const service::ServiceState &service = **state;
    // Somebody else runs it, such as a terminal or the desktop's own start.
    if (!service.isInstalled && facts.agent.isAlive)
        return {CheckStatus::Warn, u"The agent runs, but is not installed: nothing starts it after the next login."_s,
            u"repair"_s};
    if (!service.isInstalled)
        return {CheckStatus::Fail, u"The agent is not installed (%1)."_s.arg(facts.service.title), u"repair"_s};
    if (facts.service.isProgramGone)
        return {CheckStatus::Fail,
            u"What it starts, %1, is not there any more: the program was moved or removed."_s.arg(service.program),
            u"repair"_s};
    if (!service.isCurrent)
        return {CheckStatus::Fail,
            service.program.isEmpty() ? u"What is installed is not of this version (%1)."_s.arg(facts.service.title)
                                      : u"What is installed is not of this version (%1); it starts %2."_s.arg(
                                          facts.service.title, service.program),
            u"repair"_s};
    return {CheckStatus::Pass, u"It starts %2 (%1)."_s.arg(facts.service.title, service.program)};
}

Judgement judgeServiceLoaded(const DoctorFacts &facts)
{
    const auto &state = facts.service.state;
    if (!state || !*state || !(*state)->isInstalled)
        return {CheckStatus::Skip, u"There is no service to start."_s};
    if (!(*state)->isEnabled)
        return {CheckStatus::Fail, u"The service is there, but does not start when you log in."_s, u"load-service"_s};
    if ((*state)->startsBeforeLogin == true)
        return {CheckStatus::Pass, u"It starts with the computer, before anybody logs in."_s};
    return {CheckStatus::Pass, u"It starts when you log in."_s};
}

Judgement judgeProcessAlive(const DoctorFacts &facts)
{
    if (facts.agent.isAlive)
        return {CheckStatus::Pass, facts.agent.pid ? u"As process %1."_s.arg(*facts.agent.pid) : u"It runs."_s};
    const bool isInstalled = facts.service.state && *facts.service.state && (*facts.service.state)->isInstalled;
    return {CheckStatus::Fail, u"The agent does not run, so this computer takes no work."_s,
        isInstalled ? u"start"_s : u"repair"_s};
}

static Judgement judgeAnswer(const DoctorFacts &facts)
{
    const Condition *conflict = conditionOf(facts, ConditionCode::PortConflict);
    if (!conflict)
        return {CheckStatus::Pass, u"On port %1 of this computer."_s.arg(facts.agent.port)};
    return {CheckStatus::Warn, conflict->message, u"show-port-owner"_s};
}

Judgement judgePortOwned(const DoctorFacts &facts)
{
    if (facts.agent.status)
        return judgeAnswer(facts);
    const QString port = u"port %1"_s.arg(facts.agent.port);
    switch (facts.agent.status.error().obstacle) {
    case Obstacle::Starting:
        return {CheckStatus::Warn, u"The agent is starting. Check again in a moment."_s};
    case Obstacle::Stranger:
        return {CheckStatus::Fail,
            facts.agent.portOwner ? u"Something else answers on %1: %2."_s.arg(port, nameOf(*facts.agent.portOwner))
                                  : u"Something else answers on %1, or the agent's proof is wrong."_s.arg(port),
            u"restart"_s};
    case Obstacle::NotListening:
        return {CheckStatus::Fail, u"The agent runs, but nothing answers on %1."_s.arg(port), u"restart"_s};
    case Obstacle::Silent:
        return {CheckStatus::Fail, u"The agent runs, but gives no answer on %1."_s.arg(port), u"restart"_s};
    case Obstacle::TokenRefused:
        return {CheckStatus::Fail, u"The agent refuses the token of its own file."_s, u"renew-control-token"_s};
    case Obstacle::Failed:
        return {CheckStatus::Fail, u"The agent cannot be asked: %1."_s.arg(facts.agent.status.error().error.detail),
            u"restart"_s};
    }
    Q_UNREACHABLE();
}

Judgement judgeControlToken(const DoctorFacts &facts)
{
    const FileFacts &file = facts.controlToken;
    if (!file.exists && !facts.agent.isAlive)
        return {CheckStatus::Skip, u"The agent makes it when it starts."_s};
    if (!file.exists)
        return {CheckStatus::Fail, u"The file with the control token is gone, so nothing can talk to the agent."_s,
            u"renew-control-token"_s};
    if (file.notPrivate)
        return {facts.agent.isAlive ? CheckStatus::Fail : CheckStatus::Warn,
            u"Others can read the control token: it %1."_s.arg(file.notPrivate->detail), u"renew-control-token"_s};
    if (file.unusable)
        return {facts.agent.isAlive ? CheckStatus::Fail : CheckStatus::Warn,
            u"The control token cannot be used: %1."_s.arg(file.unusable->detail), u"renew-control-token"_s};
    return {CheckStatus::Pass, u"Only you can read it."_s};
}

// Source: agent/control/CONTROL_API.md, "Bodies", registration.status.
Judgement judgeTokenAccepted(const DoctorFacts &facts)
{
    using control::RegistrationStatus;
    for (const auto code : {ConditionCode::NeedsReauth, ConditionCode::NeedsEnrollment}) {
        if (const Condition *refused = conditionOf(facts, code))
            return {CheckStatus::Fail, refused->message, u"sign-in"_s};
    }
    if (!facts.agent.status || !facts.agent.status->registration)
        return {CheckStatus::Skip, u"The agent did not say."_s};
    const RegistrationStatus status = facts.agent.status->registration->status;
    if (status == RegistrationStatus::NeedsReauth)
        return {CheckStatus::Fail, u"The platform refused the registration token."_s, u"sign-in"_s};
    if (status != RegistrationStatus::Unregistered)
        return {CheckStatus::Pass, u"The platform accepts this computer."_s};
    const bool hasError = facts.agent.stats && facts.agent.stats->registration.lastError;
    return {CheckStatus::Fail,
        hasError ? u"This computer is not registered: %1."_s.arg(facts.agent.stats->registration.lastError->message)
                 : u"This computer is not registered yet."_s,
        u"register"_s};
}

Judgement judgeHeartbeat(const DoctorFacts &facts)
{
    const auto &registration = facts.agent.status ? facts.agent.status->registration : std::nullopt;
    if (!registration)
        return {CheckStatus::Skip, u"The agent did not say."_s};
    if (!registration->lastAcknowledgedAt)
        return {
            CheckStatus::Fail, u"The platform has not acknowledged any heartbeat of this computer."_s, u"register"_s};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(facts.now - *registration->lastAcknowledgedAt);
    if (age > heartbeatMaxAge)
        return {CheckStatus::Fail,
            u"The platform acknowledged the last heartbeat %1 min ago."_s.arg(
                std::chrono::duration_cast<std::chrono::minutes>(age).count()),
            u"register"_s};
    return {CheckStatus::Pass, u"Acknowledged %1 s ago."_s.arg(std::max<qint64>(0, age.count()))};
}

Judgement judgePolling(const DoctorFacts &facts)
{
    using control::DaemonStatus;
    if (!facts.agent.status)
        return {CheckStatus::Skip, u"The agent did not say."_s};
    const control::StatusPayload &agent = *facts.agent.status;
    if (agent.status == DaemonStatus::Paused)
        return {CheckStatus::Warn, u"The agent is paused: it takes no new work."_s, u"resume"_s};
    if (agent.status == DaemonStatus::Draining)
        return {CheckStatus::Warn, u"The agent takes no new work: it drains, or is about to stop."_s, u"resume"_s};
    if (agent.maxSessions == 0)
        return {CheckStatus::Warn, u"The agent may run no session at all (capacity.maxConcurrentSessions is 0)."_s,
            u"allow-a-session"_s};
    if (agent.accepting)
        return {CheckStatus::Pass,
            u"It takes work: %1 of %2 sessions run."_s.arg(
                QString::number(agent.activeSessions), QString::number(agent.maxSessions))};
    if (agent.activeSessions >= agent.maxSessions)
        return {CheckStatus::Pass, u"All %1 sessions are in use."_s.arg(agent.maxSessions)};
    for (const Condition &condition : agent.conditions) {
        if (condition.severity != control::Severity::Info)
            return {CheckStatus::Fail, condition.message, u"show-conditions"_s};
    }
    return {
        CheckStatus::Warn, u"The agent takes no work at the moment, and names no reason. Check again in a minute."_s};
}

Judgement judgeHostVisible(const DoctorFacts &facts)
{
    if (facts.platform.hostVisible == true)
        return {CheckStatus::Pass, u"The platform lists this computer."_s};
    if (facts.platform.hostVisible == false)
        return {CheckStatus::Fail, u"The platform does not list this computer, so it gets no work."_s, u"register"_s};
    return {CheckStatus::Skip,
        facts.platform.visibilityUnknown.isEmpty() ? u"The platform does not say."_s
                                                   : facts.platform.visibilityUnknown};
}

Judgement judgePool(const DoctorFacts &facts)
{
    if (const Condition *suspended = conditionOf(facts, ConditionCode::PoolSuspended))
        return {CheckStatus::Fail, suspended->message + u" Whoever manages the pool can give it work again."_s,
            u"show-conditions"_s};
    return {CheckStatus::Pass, u"The platform gives this computer work."_s};
}

Judgement judgeOutbox(const DoctorFacts &facts)
{
    if (const Condition *unreadable = conditionOf(facts, ConditionCode::SessionLogUnreadable))
        return {CheckStatus::Warn, unreadable->message, u"show-conditions"_s};
    if (facts.agent.unreported == 0)
        return {CheckStatus::Pass, u"The platform knows how every session ended."_s};
    return {CheckStatus::Warn,
        u"%1 session(s) have ended, and the platform does not know it yet."_s.arg(facts.agent.unreported),
        u"register"_s};
}

} // namespace rensei::doctor
