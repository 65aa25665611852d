#include "app/model/status/status_summary.h"

#include "agent/status/evaluate.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rensei::app {

using control::Condition;
using control::ConditionCode;
using control::DaemonStatus;
using control::Severity;
using status::Outcome;
using status::Reason;
using Subject = StatusSummary::Subject;

/// What a check without a verdict means: nothing to say, or something that is not known any more.
static CheckLevel levelOfUnknown(Reason reason)
{
    if (reason == Reason::None || reason == Reason::Starting)
        return CheckLevel::Checking;
    const bool isUntold
        = reason == Reason::NotReported || reason == Reason::NotAllowed || reason == Reason::VisibilityUnknown;
    return isUntold ? CheckLevel::Quiet : CheckLevel::Stale;
}

static CheckRow rowOf(const status::Check &check)
{
    CheckRow row{.reason = check.reason, .asOf = check.asOf};
    switch (check.outcome) {
    case Outcome::Ok:
        row.level = CheckLevel::Good;
        break;
    case Outcome::Failed:
        // That the platform is out of reach is no fault of the agent's.
        row.level = check.reason == Reason::NotRegisteredOffline ? CheckLevel::Stale : CheckLevel::Bad;
        break;
    case Outcome::Skipped:
        row.level = CheckLevel::Skipped;
        break;
    case Outcome::NotApplicable:
        row.level = CheckLevel::Quiet;
        break;
    case Outcome::Unknown:
        row.level = levelOfUnknown(check.reason);
        break;
    }
    return row;
}

/// How a condition of the agent shows. What the other rows say already, and what harms nobody, does not show here.
static CheckLevel levelOf(const Condition &condition)
{
    switch (condition.code) {
    case ConditionCode::NeedsEnrollment:
    case ConditionCode::NeedsReauth:
    case ConditionCode::CredentialsUnavailable:
    case ConditionCode::PortConflict:
    case ConditionCode::UpdateAvailable:
        return CheckLevel::Good;
    case ConditionCode::PlatformUnreachable:
        return CheckLevel::Stale;
    case ConditionCode::DiskLow: // a warning to a person, whatever it is to the agent
        return CheckLevel::Warning;
    case ConditionCode::ClockSkew:
    case ConditionCode::PoolSuspended:
    case ConditionCode::NoRuntime:
    case ConditionCode::ConfigInvalid:
    case ConditionCode::SessionLogUnreadable:
    case ConditionCode::OutboxBacklog:
    case ConditionCode::Unknown:
        break;
    }
    if (condition.severity == Severity::Info)
        return CheckLevel::Good;
    return condition.severity == Severity::Error ? CheckLevel::Bad : CheckLevel::Warning;
}

static int rank(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Bad:
        return 3;
    case CheckLevel::Stale:
        return 2;
    case CheckLevel::Warning:
        return 1;
    case CheckLevel::Good:
    case CheckLevel::Checking:
    case CheckLevel::Quiet:
    case CheckLevel::Skipped:
        break;
    }
    return 0;
}

/// The worst of them is the one that is shown, unless the check itself has failed.
static void judgeConditions(StatusSummary &summary)
{
    for (const Condition &condition : summary.facts.agent->conditions) {
        const CheckLevel level = levelOf(condition);
        if (rank(level) <= rank(summary.agent.level))
            continue;
        summary.agent.level = level;
        summary.condition = condition;
    }
}

/// Nobody answers for the agent: what is done about it decides.
static void judgeAbsence(StatusSummary &summary)
{
    switch (summary.facts.supervision) {
    case Supervision::Looking:
    case Supervision::Starting:
        summary.agent.level = CheckLevel::Checking;
        summary.agent.reason = Reason::Starting;
        return;
    case Supervision::Attached:
    case Supervision::Running:
    case Supervision::Waiting:
    case Supervision::GivenUp:
    case Supervision::Stopped:
    case Supervision::Blocked:
    case Supervision::NoProgram:
        summary.agent.level = CheckLevel::Bad;
        return;
    }
}

static void judgeAgent(StatusSummary &summary)
{
    const bool isHeard = summary.facts.agent.has_value();
    const Supervision supervision = summary.facts.supervision;
    const bool isDown = supervision == Supervision::Waiting || supervision == Supervision::GivenUp
        || supervision == Supervision::Stopped || supervision == Supervision::NoProgram;
    if (!isHeard && (isDown || summary.agent.level == CheckLevel::Bad))
        return judgeAbsence(summary);
    if (!isHeard)
        return;
    judgeConditions(summary);
    const control::StatusPayload &agent = *summary.facts.agent;
    const bool isHeldBack = agent.status == DaemonStatus::Paused || agent.status == DaemonStatus::Draining;
    if (summary.agent.level == CheckLevel::Good
        && (isHeldBack || summary.facts.isAgentElsewhere || agent.maxSessions == 0))
        summary.agent.level = CheckLevel::Warning;
}

bool CheckRow::wantsSignIn() const
{
    constexpr std::array reasons{
        Reason::NoKey, Reason::KeyRefused, Reason::NotAUserKey, Reason::NotEnrolled, Reason::TokenRefused};
    return level == CheckLevel::Bad && std::ranges::find(reasons, reason) != reasons.end();
}

static bool isLost(const StatusSummary &summary)
{
    return summary.facts.status.platform.isUnreachable || summary.facts.isListLost;
}

static void judgePlatform(StatusSummary &summary)
{
    // What a request that failed was to confirm is no longer known, however fresh it is.
    for (CheckRow *row : {&summary.platform, &summary.capacity}) {
        if (!isLost(summary) || row->level != CheckLevel::Good)
            continue;
        row->level = CheckLevel::Stale;
        row->reason = Reason::Unreachable;
    }
    // A platform that has just come back learns of this host within moments. Source: agent/status/STATUS.md, "The
    // four-check status aggregate".
    const auto &agent = summary.facts.agent;
    if (summary.platform.level != CheckLevel::Bad || summary.platform.reason != Reason::NotVisible || !agent
        || !agent->registration || !agent->registration->lastAcknowledgedAt)
        return;
    if (summary.facts.now - *agent->registration->lastAcknowledgedAt <= status::visibilityMaxAge)
        summary.platform.level = CheckLevel::Stale;
}

static void decide(StatusSummary &summary)
{
    const auto first = [&summary](auto holds) {
        const auto found
            = std::ranges::find_if(StatusSummary::checks, [&](Subject subject) { return holds(summary.row(subject)); });
        return found == StatusSummary::checks.end() ? Subject::Nothing : *found;
    };
    const auto lights
        = [&first](CheckLevel level) { return first([level](const CheckRow &row) { return row.level == level; }); };
    const auto is = [&summary](TrayState state, Subject subject) {
        summary.state = state;
        summary.subject = subject;
        return subject != Subject::Nothing;
    };
    if (is(TrayState::SignedOut, first(std::mem_fn(&CheckRow::wantsSignIn)))
        || is(TrayState::Error, lights(CheckLevel::Bad)))
        return;
    if (is(TrayState::Stale, isLost(summary) ? Subject::Platform : lights(CheckLevel::Stale)))
        return;
    if (is(TrayState::Attention, summary.facts.redSessions > 0 ? Subject::Sessions : lights(CheckLevel::Warning)))
        return;
    if (is(TrayState::Checking, lights(CheckLevel::Checking)) || is(TrayState::Checking, lights(CheckLevel::Skipped)))
        return;
    is(summary.running() > 0 ? TrayState::Busy : TrayState::Ok, Subject::Nothing);
}

StatusSummary makeStatusSummary(StatusInputs facts)
{
    StatusSummary summary{.account = rowOf(facts.status.auth),
        .agent = rowOf(facts.status.daemon),
        .platform = rowOf(facts.status.platform),
        .capacity = rowOf(facts.status.capacity),
        .facts = std::move(facts)};
    judgeAgent(summary);
    judgePlatform(summary);
    decide(summary);
    return summary;
}

const CheckRow &StatusSummary::row(Subject which) const
{
    switch (which) {
    case Subject::Account:
        return account;
    case Subject::Agent:
        return agent;
    case Subject::Platform:
        return platform;
    case Subject::Capacity:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return capacity;
}

static Fix accountFix(Reason reason)
{
    if (reason == Reason::NoKey)
        return Fix::SignIn;
    if (reason == Reason::KeyUnreadable)
        return Fix::ReadKeyAgain;
    return reason == Reason::KeyRefused || reason == Reason::NotAUserKey ? Fix::SignInAgain : Fix::CheckAgain;
}

static Fix absenceFix(Supervision supervision)
{
    switch (supervision) {
    case Supervision::Waiting:
    case Supervision::Stopped:
        return Fix::StartAgent;
    case Supervision::GivenUp:
        return Fix::ShowAgentLog;
    case Supervision::Running:
        return Fix::RestartAgent;
    case Supervision::Attached:
    case Supervision::Blocked:
        return Fix::CheckAgain;
    case Supervision::Looking:
    case Supervision::Starting:
    case Supervision::NoProgram:
        break;
    }
    return Fix::None;
}

static Fix agentFix(const StatusSummary &summary)
{
    if (!summary.facts.agent)
        return absenceFix(summary.facts.supervision);
    const Reason reason = summary.agent.reason;
    if (reason == Reason::NotEnrolled || reason == Reason::TokenRefused || reason == Reason::NotRegistered)
        return Fix::GiveHostToken;
    if (reason == Reason::ConfigInvalid)
        return Fix::OpenConfig;
    if (reason != Reason::None)
        return Fix::CheckAgain;
    if (summary.condition) {
        if (summary.agent.level == CheckLevel::Stale)
            return Fix::CheckAgain;
        const bool isConfig = summary.condition->code == ConditionCode::NoRuntime
            || summary.condition->code == ConditionCode::ConfigInvalid;
        return isConfig ? Fix::OpenConfig : Fix::None;
    }
    const DaemonStatus status = summary.facts.agent->status;
    if (status == DaemonStatus::Paused || status == DaemonStatus::Draining)
        return Fix::ResumeAgent;
    if (summary.facts.isAgentElsewhere)
        return summary.facts.ownsAgent ? Fix::RestartAgent : Fix::None;
    return Fix::AddSlots;
}

static Fix ownFix(const StatusSummary &summary, Subject which)
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
        return level == CheckLevel::Bad ? Fix::GiveHostToken : Fix::CheckAgain;
    case Subject::Capacity:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return Fix::CheckAgain;
}

Fix StatusSummary::fix(Subject which) const
{
    const Fix wanted = ownFix(*this, which);
    for (const Subject before : {Subject::Account, Subject::Agent, Subject::Platform, Subject::Capacity}) {
        if (before == which)
            break;
        if (ownFix(*this, before) == wanted)
            return Fix::None;
    }
    return wanted;
}

bool StatusSummary::hasPortConflict() const
{
    return facts.agent && std::ranges::any_of(facts.agent->conditions, [](const Condition &one) {
        return one.code == ConditionCode::PortConflict;
    });
}

} // namespace rensei::app
