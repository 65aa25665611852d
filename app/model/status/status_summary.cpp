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
using Light = CheckRow::Light;
using Subject = StatusSummary::Subject;

/// What a check without a verdict means: nothing to say, or something that is not known any more.
static Light lightOfUnknown(Reason reason)
{
    if (reason == Reason::None || reason == Reason::Starting)
        return Light::Checking;
    const bool isUntold
        = reason == Reason::NotTold || reason == Reason::NotAllowed || reason == Reason::VisibilityUnknown;
    return isUntold ? Light::Quiet : Light::Stale;
}

static CheckRow rowOf(const status::Check &check)
{
    CheckRow row{.reason = check.reason, .asOf = check.asOf};
    switch (check.outcome) {
    case Outcome::Ok:
        row.light = Light::Good;
        break;
    case Outcome::Failed:
        // That the platform is out of reach is no fault of the agent's.
        row.light = check.reason == Reason::NotRegisteredOffline ? Light::Stale : Light::Bad;
        break;
    case Outcome::Skipped:
        row.light = Light::Skipped;
        break;
    case Outcome::NotApplicable:
        row.light = Light::Quiet;
        break;
    case Outcome::Unknown:
        row.light = lightOfUnknown(check.reason);
        break;
    }
    return row;
}

/// How a condition of the agent shows. What the other rows say already, and what harms nobody, does not show here.
static Light lightOf(const Condition &condition)
{
    switch (condition.code) {
    case ConditionCode::NeedsEnrollment:
    case ConditionCode::NeedsReauth:
    case ConditionCode::CredentialsUnavailable:
    case ConditionCode::PortConflict:
    case ConditionCode::UpdateAvailable:
        return Light::Good;
    case ConditionCode::PlatformUnreachable:
        return Light::Stale;
    case ConditionCode::DiskLow: // a warning to a person, whatever it is to the agent
        return Light::Warning;
    case ConditionCode::ClockSkew:
    case ConditionCode::PoolSuspended:
    case ConditionCode::NoRuntime:
    case ConditionCode::ConfigInvalid:
    case ConditionCode::OutboxBacklog:
    case ConditionCode::Unknown:
        break;
    }
    if (condition.severity == Severity::Info)
        return Light::Good;
    return condition.severity == Severity::Error ? Light::Bad : Light::Warning;
}

static int rank(Light light)
{
    switch (light) {
    case Light::Bad:
        return 3;
    case Light::Stale:
        return 2;
    case Light::Warning:
        return 1;
    case Light::Good:
    case Light::Checking:
    case Light::Quiet:
    case Light::Skipped:
        break;
    }
    return 0;
}

/// The worst of them is the one that is shown, unless the check itself has failed.
static void judgeConditions(StatusSummary &board)
{
    for (const Condition &condition : board.facts.agent->conditions) {
        const Light light = lightOf(condition);
        if (rank(light) <= rank(board.agent.light))
            continue;
        board.agent.light = light;
        board.condition = condition;
    }
}

/// Nobody answers for the agent: what is done about it decides.
static void judgeAbsence(StatusSummary &board)
{
    switch (board.facts.supervision) {
    case Supervision::Looking:
    case Supervision::Starting:
        board.agent.light = Light::Checking;
        board.agent.reason = Reason::Starting;
        return;
    case Supervision::Attached:
    case Supervision::Running:
    case Supervision::Waiting:
    case Supervision::GivenUp:
    case Supervision::Stopped:
    case Supervision::Blocked:
    case Supervision::NoProgram:
        board.agent.light = Light::Bad;
        return;
    }
}

static void judgeAgent(StatusSummary &board)
{
    const bool isHeard = board.facts.agent.has_value();
    const Supervision supervision = board.facts.supervision;
    const bool isDown = supervision == Supervision::Waiting || supervision == Supervision::GivenUp
        || supervision == Supervision::Stopped || supervision == Supervision::NoProgram;
    if (!isHeard && (isDown || board.agent.light == Light::Bad))
        return judgeAbsence(board);
    if (!isHeard)
        return;
    judgeConditions(board);
    const control::StatusPayload &agent = *board.facts.agent;
    const bool isHeldBack = agent.status == DaemonStatus::Paused || agent.status == DaemonStatus::Draining;
    if (board.agent.light == Light::Good && (isHeldBack || board.facts.isAgentElsewhere || agent.maxSessions == 0))
        board.agent.light = Light::Warning;
}

bool CheckRow::wantsSignIn() const
{
    constexpr std::array reasons{
        Reason::NoKey, Reason::KeyRefused, Reason::NotAUserKey, Reason::NotEnrolled, Reason::TokenRefused};
    return light == Light::Bad && std::ranges::find(reasons, reason) != reasons.end();
}

static bool isLost(const StatusSummary &board)
{
    return board.facts.status.platform.isOutOfReach || board.facts.isListLost;
}

static void judgePlatform(StatusSummary &board)
{
    // What a request that failed was to confirm is no longer known, however fresh it is.
    for (CheckRow *row : {&board.platform, &board.capacity}) {
        if (!isLost(board) || row->light != Light::Good)
            continue;
        row->light = Light::Stale;
        row->reason = Reason::OutOfReach;
    }
    // A platform that has just come back learns of this host within moments. Source: agent/status/STATUS.md, "The
    // four-check status aggregate".
    const auto &agent = board.facts.agent;
    if (board.platform.light != Light::Bad || board.platform.reason != Reason::NotVisible || !agent
        || !agent->registration || !agent->registration->lastAcknowledgedAt)
        return;
    if (board.facts.now - *agent->registration->lastAcknowledgedAt <= status::visibleFor)
        board.platform.light = Light::Stale;
}

static void decide(StatusSummary &board)
{
    const auto first = [&board](auto holds) {
        const auto found
            = std::ranges::find_if(StatusSummary::checks, [&](Subject subject) { return holds(board.row(subject)); });
        return found == StatusSummary::checks.end() ? Subject::Nothing : *found;
    };
    const auto lights
        = [&first](Light light) { return first([light](const CheckRow &row) { return row.light == light; }); };
    const auto is = [&board](TrayState state, Subject subject) {
        board.state = state;
        board.subject = subject;
        return subject != Subject::Nothing;
    };
    if (is(TrayState::SignedOut, first(std::mem_fn(&CheckRow::wantsSignIn)))
        || is(TrayState::Error, lights(Light::Bad)))
        return;
    if (is(TrayState::Stale, isLost(board) ? Subject::Platform : lights(Light::Stale)))
        return;
    if (is(TrayState::Attention, board.facts.redSessions > 0 ? Subject::Sessions : lights(Light::Warning)))
        return;
    if (is(TrayState::Checking, lights(Light::Checking)) || is(TrayState::Checking, lights(Light::Skipped)))
        return;
    is(board.running() > 0 ? TrayState::Busy : TrayState::Ok, Subject::Nothing);
}

StatusSummary makeStatusSummary(StatusInputs facts)
{
    StatusSummary board{.account = rowOf(facts.status.auth),
        .agent = rowOf(facts.status.daemon),
        .platform = rowOf(facts.status.platform),
        .capacity = rowOf(facts.status.capacity),
        .facts = std::move(facts)};
    judgeAgent(board);
    judgePlatform(board);
    decide(board);
    return board;
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

static Fix agentFix(const StatusSummary &board)
{
    if (!board.facts.agent)
        return absenceFix(board.facts.supervision);
    const Reason reason = board.agent.reason;
    if (reason == Reason::NotEnrolled || reason == Reason::TokenRefused || reason == Reason::NotRegistered)
        return Fix::GiveHostToken;
    if (reason == Reason::ConfigInvalid)
        return Fix::OpenConfig;
    if (reason != Reason::None)
        return Fix::CheckAgain;
    if (board.condition) {
        if (board.agent.light == Light::Stale)
            return Fix::CheckAgain;
        const bool isConfig = board.condition->code == ConditionCode::NoRuntime
            || board.condition->code == ConditionCode::ConfigInvalid;
        return isConfig ? Fix::OpenConfig : Fix::None;
    }
    const DaemonStatus status = board.facts.agent->status;
    if (status == DaemonStatus::Paused || status == DaemonStatus::Draining)
        return Fix::ResumeAgent;
    if (board.facts.isAgentElsewhere)
        return board.facts.ownsAgent ? Fix::RestartAgent : Fix::None;
    return Fix::AddSlots;
}

static Fix ownFix(const StatusSummary &board, Subject which)
{
    const Light light = board.row(which).light;
    if (light != Light::Bad && light != Light::Warning && light != Light::Stale)
        return Fix::None;
    switch (which) {
    case Subject::Account:
        return accountFix(board.account.reason);
    case Subject::Agent:
        return agentFix(board);
    case Subject::Platform:
        return light == Light::Bad ? Fix::GiveHostToken : Fix::CheckAgain;
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
