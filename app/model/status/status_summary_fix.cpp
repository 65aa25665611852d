// Which action is offered for a row.
#include "app/model/status/status_summary.h"

namespace rensei::app {

using control::ConditionCode;
using status::Reason;
using Subject = StatusSummary::Subject;

static Fix accountFix(Reason reason)
{
    if (reason == Reason::NoKey)
        return Fix::SignIn;
    if (reason == Reason::KeyUnreadable)
        return Fix::ReadKeyAgain;
    return reason == Reason::KeyRefused || reason == Reason::NotAUserKey ? Fix::SignInAgain : Fix::CheckAgain;
}

static Fix supervisionFix(Supervision supervision)
{
    switch (supervision) {
    case Supervision::RestartPending:
    case Supervision::Stopped:
        return Fix::StartAgent;
    case Supervision::CrashLoop:
        return Fix::ShowAgentLog;
    case Supervision::Running:
        return Fix::RestartAgent;
    case Supervision::Attached:
    case Supervision::Blocked:
        return Fix::CheckAgain;
    case Supervision::Searching:
    case Supervision::Starting:
    case Supervision::NoProgram:
        break;
    }
    return Fix::None;
}

static Fix conditionFix(ConditionCode code)
{
    switch (code) {
    case ConditionCode::NoRuntime:
        return Fix::ShowRunners;
    case ConditionCode::DiskLow:
        return Fix::FreeDisk;
    case ConditionCode::ConfigInvalid:
        return Fix::OpenConfig;
    case ConditionCode::ClockSkew:
        return Fix::SetClock;
    case ConditionCode::PlatformUnreachable:
    case ConditionCode::OutboxBacklog:
        return Fix::CheckAgain;
    case ConditionCode::PoolSuspended:
    case ConditionCode::WorkRefused:
    case ConditionCode::DescriptorsLow:
    case ConditionCode::NeedsEnrollment:
    case ConditionCode::NeedsReauth:
    case ConditionCode::CredentialsUnavailable:
    case ConditionCode::PortConflict:
    case ConditionCode::SessionLogUnreadable:
    case ConditionCode::UpdateAvailable:
    case ConditionCode::Unknown:
        break;
    }
    return Fix::CheckComputer;
}

static Fix agentFix(const StatusSummary &summary)
{
    if (summary.inputs.watched) // one that is only watched is its owner's
        return summary.agent.level == CheckLevel::Bad ? Fix::RegisterHost : Fix::None;
    if (!summary.inputs.agent && summary.inputs.hasNoRoom)
        return Fix::FreeDisk;
    if (!summary.inputs.agent)
        return supervisionFix(summary.inputs.supervision);
    const Reason reason = summary.agent.reason;
    if (reason == Reason::TokenRefused)
        return Fix::RenewHost;
    if (reason == Reason::NotEnrolled || reason == Reason::NotRegistered)
        return Fix::RegisterHost;
    if (reason == Reason::ConfigInvalid)
        return Fix::OpenConfig;
    if (reason == Reason::Elsewhere)
        return summary.inputs.ownsAgent ? Fix::RestartAgent : Fix::None;
    if (reason != Reason::None)
        return Fix::CheckAgain;
    if (summary.condition) {
        if (summary.agent.level == CheckLevel::Stale)
            return Fix::CheckAgain;
        return conditionFix(summary.condition->code);
    }
    if (summary.unheardSince)
        return Fix::ShowAgentLog;
    if (summary.tellsOfGhost)
        return Fix::StopSession;
    // Without slots resuming changes nothing, and some agents call themselves paused then.
    return summary.inputs.agent->maxSessions == 0 ? Fix::AddSlots : Fix::ResumeAgent;
}

static Fix fixOf(const StatusSummary &summary, Subject which)
{
    const CheckLevel level = summary.row(which).level;
    if (level != CheckLevel::Bad && level != CheckLevel::Warning && level != CheckLevel::Stale)
        return Fix::None;
    switch (which) {
    case Subject::Account:
        return accountFix(summary.account.reason);
    case Subject::Agent:
        return agentFix(summary);
    case Subject::Platform:
        if (summary.agent.reason == Reason::Elsewhere && level == CheckLevel::Warning)
            return Fix::None;
        if (level != CheckLevel::Bad)
            return Fix::CheckAgain;
        return summary.agent.reason == Reason::TokenRefused ? Fix::RenewHost : Fix::RegisterHost;
    case Subject::Capacity:
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return Fix::CheckAgain;
}

Fix StatusSummary::fix(Subject which) const
{
    const Fix wanted = fixOf(*this, which);
    for (const Subject previous : {Subject::Account, Subject::Agent, Subject::Platform, Subject::Capacity}) {
        if (previous == which)
            break;
        if (fixOf(*this, previous) == wanted)
            return Fix::None;
    }
    return wanted;
}

} // namespace rensei::app
