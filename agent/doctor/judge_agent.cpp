#include "agent/doctor/judgements.h"
#include "agent/doctor/texts.h"

#include <QLocale>

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

QString ownerText(const PortOwner &owner, const QString &named)
{
    const QString process = QString::number(owner.pid);
    if (owner.pid > 0 && !owner.user.isEmpty())
        return DoctorText::tr("%1 (process %2) of the user %3", "a program").arg(named, process, owner.user);
    if (owner.pid > 0)
        return DoctorText::tr("%1 (process %2)", "a program").arg(named, process);
    return owner.user.isEmpty() ? named : DoctorText::tr("%1 of the user %2", "a program").arg(named, owner.user);
}

static QString nameOf(const PortOwner &owner)
{
    return ownerText(owner,
        owner.name.isEmpty() ? DoctorText::tr("a program") : DoctorText::tr("“%1”", "a program").arg(owner.name));
}

Judgement judgeServiceInstalled(const DoctorFacts &facts)
{
    const auto &state = facts.service.state;
    if (facts.service.title.isEmpty())
        return {CheckStatus::Skip, DoctorText::tr("No manager of background programs is known on this system.")};
    if (!state)
        return {
            CheckStatus::Warn, DoctorText::tr("The system's manager of background programs did not answer in time.")};
    if (!*state)
        return {CheckStatus::Warn,
            DoctorText::tr("The system's manager of background programs cannot be asked: %1.")
                .arg(state->error().detail)};
    const service::ServiceState &service = **state;
    // Somebody else runs it, such as a terminal or the desktop's own start.
    if (!service.isInstalled && facts.agent.isAlive)
        return {CheckStatus::Warn,
            DoctorText::tr("The agent runs, but is not installed: nothing starts it after the next login."),
            u"repair"_s};
    if (!service.isInstalled)
        return {CheckStatus::Fail, DoctorText::tr("The agent is not installed (%1).").arg(facts.service.title),
            u"repair"_s};
    if (facts.service.isProgramGone)
        return {CheckStatus::Fail,
            DoctorText::tr("What it starts, %1, is not there any more: the program was moved or removed.")
                .arg(service.program),
            u"repair"_s};
    if (!service.isCurrent)
        return {CheckStatus::Fail,
            service.program.isEmpty()
                ? DoctorText::tr("What is installed is not of this version (%1).").arg(facts.service.title)
                : DoctorText::tr("What is installed is not of this version (%1); it starts %2.")
                      .arg(facts.service.title, service.program),
            u"repair"_s};
    return {CheckStatus::Pass, DoctorText::tr("It starts %2 (%1).").arg(facts.service.title, service.program)};
}

Judgement judgeServiceLoaded(const DoctorFacts &facts)
{
    const auto &state = facts.service.state;
    if (!state || !*state || !(*state)->isInstalled)
        return {CheckStatus::Skip, DoctorText::tr("There is no service to start.")};
    if (!(*state)->isEnabled)
        return {CheckStatus::Fail, DoctorText::tr("The service is there, but does not start when you log in."),
            u"load-service"_s};
    if ((*state)->startsBeforeLogin == true)
        return {CheckStatus::Pass, DoctorText::tr("It starts with the computer, before anybody logs in.")};
    return {CheckStatus::Pass, DoctorText::tr("It starts when you log in.")};
}

Judgement judgeProcessAlive(const DoctorFacts &facts)
{
    if (facts.agent.isAlive)
        return {CheckStatus::Pass,
            facts.agent.pid ? DoctorText::tr("As process %1.").arg(*facts.agent.pid) : DoctorText::tr("It runs.")};
    const bool isInstalled = facts.service.state && *facts.service.state && (*facts.service.state)->isInstalled;
    return {CheckStatus::Fail, DoctorText::tr("The agent does not run, so this computer takes no work."),
        isInstalled ? u"start"_s : u"repair"_s};
}

static Judgement judgeAnswer(const DoctorFacts &facts)
{
    const Condition *conflict = conditionOf(facts, ConditionCode::PortConflict);
    if (!conflict)
        return {CheckStatus::Pass, DoctorText::tr("On port %1 of this computer.").arg(facts.agent.port)};
    return {CheckStatus::Warn, conflict->message, u"show-port-owner"_s};
}

Judgement judgePortOwned(const DoctorFacts &facts)
{
    if (facts.agent.status)
        return judgeAnswer(facts);
    const QString port = QString::number(facts.agent.port);
    switch (facts.agent.status.error().obstacle) {
    case Obstacle::Starting:
        return {CheckStatus::Warn, DoctorText::tr("The agent is starting. Check again in a moment.")};
    case Obstacle::Stranger:
        return {CheckStatus::Fail,
            facts.agent.portOwner
                ? DoctorText::tr("Something else answers on port %1: %2.").arg(port, nameOf(*facts.agent.portOwner))
                : DoctorText::tr("Something else answers on port %1, or the agent's proof is wrong.").arg(port),
            u"restart"_s};
    case Obstacle::NotListening:
        return {CheckStatus::Fail, DoctorText::tr("The agent runs, but nothing answers on port %1.").arg(port),
            u"restart"_s};
    case Obstacle::Silent:
        return {CheckStatus::Fail, DoctorText::tr("The agent runs, but gives no answer on port %1.").arg(port),
            u"restart"_s};
    case Obstacle::TokenRefused:
        return {CheckStatus::Fail, DoctorText::tr("The agent refuses the token of its own file."),
            u"renew-control-token"_s};
    case Obstacle::Failed:
        return {CheckStatus::Fail,
            DoctorText::tr("The agent cannot be asked: %1.").arg(facts.agent.status.error().error.detail),
            u"restart"_s};
    }
    Q_UNREACHABLE();
}

Judgement judgeControlToken(const DoctorFacts &facts)
{
    const FileFacts &file = facts.controlToken;
    if (!file.exists && !facts.agent.isAlive)
        return {CheckStatus::Skip, DoctorText::tr("The agent makes it when it starts.")};
    if (!file.exists)
        return {CheckStatus::Fail,
            DoctorText::tr("The file with the control token is gone, so nothing can talk to the agent."),
            u"renew-control-token"_s};
    if (file.notPrivate)
        return {facts.agent.isAlive ? CheckStatus::Fail : CheckStatus::Warn,
            DoctorText::tr("Others can read the control token: it %1.", "it is open to other users")
                .arg(file.notPrivate->detail),
            u"renew-control-token"_s};
    if (file.unusable)
        return {facts.agent.isAlive ? CheckStatus::Fail : CheckStatus::Warn,
            DoctorText::tr("The control token cannot be used: %1.").arg(file.unusable->detail),
            u"renew-control-token"_s};
    return {CheckStatus::Pass, DoctorText::tr("Only you can read it.")};
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
        return {CheckStatus::Skip, DoctorText::tr("The agent did not say.")};
    const RegistrationStatus status = facts.agent.status->registration->status;
    if (status == RegistrationStatus::NeedsReauth)
        return {CheckStatus::Fail, DoctorText::tr("The platform refused the registration token."), u"sign-in"_s};
    if (status != RegistrationStatus::Unregistered)
        return {CheckStatus::Pass, DoctorText::tr("The platform accepts this computer.")};
    const bool hasError = facts.agent.stats && facts.agent.stats->registration.lastError;
    return {CheckStatus::Fail,
        hasError ? DoctorText::tr("This computer is not registered: %1.")
                       .arg(facts.agent.stats->registration.lastError->message)
                 : DoctorText::tr("This computer is not registered yet."),
        u"register"_s};
}

Judgement judgeHeartbeat(const DoctorFacts &facts)
{
    const auto &registration = facts.agent.status ? facts.agent.status->registration : std::nullopt;
    if (!registration)
        return {CheckStatus::Skip, DoctorText::tr("The agent did not say.")};
    if (!registration->lastAcknowledgedAt)
        return {CheckStatus::Fail, DoctorText::tr("The platform has not acknowledged any heartbeat of this computer."),
            u"register"_s};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(facts.now - *registration->lastAcknowledgedAt);
    if (age > heartbeatMaxAge)
        return {CheckStatus::Fail,
            DoctorText::tr("The platform acknowledged the last heartbeat %1 min ago.")
                .arg(QLocale().toString(qint64{std::chrono::duration_cast<std::chrono::minutes>(age).count()})),
            u"register"_s};
    return {CheckStatus::Pass,
        DoctorText::tr("Acknowledged %1 s ago.").arg(QLocale().toString(std::max<qint64>(0, age.count())))};
}

Judgement judgePolling(const DoctorFacts &facts)
{
    using control::DaemonStatus;
    if (!facts.agent.status)
        return {CheckStatus::Skip, DoctorText::tr("The agent did not say.")};
    const control::StatusPayload &agent = *facts.agent.status;
    if (agent.status == DaemonStatus::Paused)
        return {CheckStatus::Warn, DoctorText::tr("The agent is paused: it takes no new work."), u"resume"_s};
    if (agent.status == DaemonStatus::Draining)
        return {CheckStatus::Warn, DoctorText::tr("The agent takes no new work: it drains, or is about to stop."),
            u"resume"_s};
    if (agent.maxSessions == 0)
        return {CheckStatus::Warn,
            DoctorText::tr("The agent may run no session at all (capacity.maxConcurrentSessions is 0)."),
            u"allow-a-session"_s};
    if (agent.accepting)
        return {CheckStatus::Pass,
            DoctorText::tr("It takes work: %1 of %n session(s) run.", nullptr, agent.maxSessions)
                .arg(QLocale().toString(agent.activeSessions))};
    if (agent.activeSessions >= agent.maxSessions)
        return {CheckStatus::Pass, DoctorText::tr("All %n session(s) are in use.", nullptr, agent.maxSessions)};
    for (const Condition &condition : agent.conditions) {
        if (condition.severity != control::Severity::Info)
            return {CheckStatus::Fail, condition.message, u"show-conditions"_s};
    }
    return {CheckStatus::Warn,
        DoctorText::tr("The agent takes no work at the moment, and names no reason. Check again in a minute.")};
}

Judgement judgeHostVisible(const DoctorFacts &facts)
{
    if (facts.platform.hostVisible == true)
        return {CheckStatus::Pass, DoctorText::tr("The platform lists this computer.")};
    if (facts.platform.hostVisible == false)
        return {CheckStatus::Fail, DoctorText::tr("The platform does not list this computer, so it gets no work."),
            u"register"_s};
    return {CheckStatus::Skip,
        facts.platform.visibilityUnknown.isEmpty() ? DoctorText::tr("The platform does not say.")
                                                   : facts.platform.visibilityUnknown};
}

Judgement judgePool(const DoctorFacts &facts)
{
    if (const Condition *suspended = conditionOf(facts, ConditionCode::PoolSuspended))
        return {CheckStatus::Fail,
            DoctorText::tr("%1 Whoever manages the pool can give it work again.", "a sentence").arg(suspended->message),
            u"show-conditions"_s};
    return {CheckStatus::Pass, DoctorText::tr("The platform gives this computer work.")};
}

Judgement judgeOutbox(const DoctorFacts &facts)
{
    if (const Condition *unreadable = conditionOf(facts, ConditionCode::SessionLogUnreadable))
        return {CheckStatus::Warn, unreadable->message, u"show-conditions"_s};
    if (facts.agent.unreported == 0)
        return {CheckStatus::Pass, DoctorText::tr("The platform knows how every session ended.")};
    return {CheckStatus::Warn,
        DoctorText::tr(
            "%n session(s) have ended, and the platform does not know it yet.", nullptr, facts.agent.unreported),
        u"register"_s};
}

} // namespace rensei::doctor
