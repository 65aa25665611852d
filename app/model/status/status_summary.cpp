#include "app/model/status/status_summary.h"

#include "agent/status/evaluate.h"
#include "app/model/status/split_brain.h"
#include "app/model/status/status_summary_watch.h"

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

/// Unknown covers three cases: no answer yet, information that the platform does not offer, and information that is
/// lost.
static CheckLevel levelOfUnknown(Reason reason)
{
    if (reason == Reason::None || reason == Reason::Starting)
        return CheckLevel::Checking;
    const bool isUnavailable
        = reason == Reason::NotReported || reason == Reason::NotAllowed || reason == Reason::VisibilityUnknown;
    return isUnavailable ? CheckLevel::Neutral : CheckLevel::Stale;
}

static CheckLevel levelOfFailed(Reason reason)
{
    // The agent has not failed when only the platform is unreachable, or when it serves another one.
    if (reason == Reason::NotRegisteredOffline)
        return CheckLevel::Stale;
    return reason == Reason::Elsewhere ? CheckLevel::Warning : CheckLevel::Bad;
}

static CheckRow rowOf(const status::Check &check)
{
    CheckRow row{.reason = check.reason, .asOf = check.asOf};
    switch (check.outcome) {
    case Outcome::Ok:
        row.level = CheckLevel::Good;
        break;
    case Outcome::Failed:
        row.level = levelOfFailed(check.reason);
        break;
    case Outcome::Skipped:
        row.level = CheckLevel::Skipped;
        break;
    case Outcome::NotApplicable:
        row.level = CheckLevel::Neutral;
        break;
    case Outcome::Unknown:
        row.level = levelOfUnknown(check.reason);
        break;
    }
    return row;
}

/// Good for conditions that another row already shows or that do no harm.
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
    case ConditionCode::DescriptorsLow:
    case ConditionCode::DiskLow: // still works, so a warning here even where the agent reports an error
        return CheckLevel::Warning;
    case ConditionCode::ClockSkew:
    case ConditionCode::PoolSuspended:
    case ConditionCode::NoRuntime:
    case ConditionCode::ConfigInvalid:
    case ConditionCode::SessionLogUnreadable:
    case ConditionCode::OutboxBacklog:
    case ConditionCode::WorkRefused:
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
    case CheckLevel::Neutral:
    case CheckLevel::Skipped:
        break;
    }
    return 0;
}

/// Shows the worst condition, unless the check itself has failed.
static void applyConditions(StatusSummary &summary)
{
    for (const Condition &condition : summary.inputs.agent->conditions) {
        const CheckLevel level = levelOf(condition);
        if (rank(level) <= rank(summary.agent.level))
            continue;
        summary.agent.level = level;
        summary.condition = condition;
    }
}

/// Without an answer from the agent, its level follows from what the supervisor is doing.
static void applySupervision(StatusSummary &summary)
{
    switch (summary.inputs.supervision) {
    case Supervision::Searching:
    case Supervision::Starting:
        summary.agent.level = CheckLevel::Checking;
        summary.agent.reason = Reason::Starting;
        return;
    case Supervision::Attached:
    case Supervision::Running:
    case Supervision::RestartPending:
    case Supervision::CrashLoop:
    case Supervision::Stopped:
    case Supervision::Blocked:
    case Supervision::NoProgram:
        summary.agent.level = CheckLevel::Bad;
        return;
    }
}

/// How long an agent may try to register while the platform answers, before that is a failure.
static constexpr std::chrono::minutes registrationTimeout{5};

/// Since the agent started, or lost its registration.
static bool isRegistrationOverdue(const StatusInputs &inputs)
{
    const control::StatusPayload &agent = *inputs.agent;
    const Instant told = agent.timestamp == Instant() ? inputs.now : agent.timestamp;
    Instant since = told - agent.uptime;
    if (agent.registration && agent.registration->lastAcknowledgedAt)
        since = std::max(since, *agent.registration->lastAcknowledgedAt);
    return inputs.now - since >= registrationTimeout;
}

static void classifyAgent(StatusSummary &summary)
{
    if (summary.inputs.watched)
        return classifyWatched(summary);
    const bool isConnected = summary.inputs.agent.has_value();
    const Supervision supervision = summary.inputs.supervision;
    const bool isDown = supervision == Supervision::RestartPending || supervision == Supervision::CrashLoop
        || supervision == Supervision::Stopped || supervision == Supervision::NoProgram;
    if (!isConnected && summary.inputs.hasNoRoom) {
        summary.agent.level = CheckLevel::Bad;
        summary.agent.reason = Reason::None;
        summary.condition = Condition{.code = ConditionCode::DiskLow, .severity = Severity::Error, .message = {}};
        return;
    }
    if (!isConnected && (isDown || summary.agent.level == CheckLevel::Bad))
        return applySupervision(summary);
    // Conditions are about the platform that it works for.
    if (!isConnected || summary.agent.reason == Reason::Elsewhere)
        return;
    summary.agent.isOverdue = summary.agent.reason == Reason::NotRegistered && isRegistrationOverdue(summary.inputs);
    applyConditions(summary);
    if (const auto since = unheardSince(summary.inputs);
        since && rank(summary.agent.level) <= rank(CheckLevel::Warning) && !summary.condition) {
        summary.agent.level = CheckLevel::Bad;
        summary.unheardSince = since;
    }
    if (summary.agent.level == CheckLevel::Good && summary.inputs.ghost) {
        summary.agent.level = CheckLevel::Warning;
        summary.tellsOfGhost = true;
    }
    const control::StatusPayload &agent = *summary.inputs.agent;
    const bool isPausing = agent.status == DaemonStatus::Paused || agent.status == DaemonStatus::Draining;
    if (summary.agent.level == CheckLevel::Good && (isPausing || agent.maxSessions == 0))
        summary.agent.level = CheckLevel::Warning;
}

bool CheckRow::needsSignIn() const
{
    constexpr std::array reasons{
        Reason::NoKey, Reason::KeyRefused, Reason::NotAUserKey, Reason::NotEnrolled, Reason::NotRegistered};
    return level == CheckLevel::Bad && !isOverdue && std::ranges::find(reasons, reason) != reasons.end();
}

static bool isUnreachable(const StatusSummary &summary)
{
    return summary.inputs.status.platform.isUnreachable || summary.inputs.isListLost;
}

/// What only repeats the failure of a row above it.
static void skipDependents(StatusSummary &summary)
{
    // No platform lists a computer whose agent is only about to register, as during a set-up.
    const bool isAgentsFault = (summary.agent.level == CheckLevel::Bad || summary.agent.level == CheckLevel::Checking)
        && summary.platform.level == CheckLevel::Bad && summary.platform.reason == Reason::NotVisible;
    if (isAgentsFault)
        summary.platform.level = CheckLevel::Skipped;
    const bool isPlatformsFault = summary.platform.level == CheckLevel::Stale
        && summary.platform.reason == Reason::Unreachable && summary.capacity.reason == Reason::Unreachable;
    if (isPlatformsFault)
        summary.capacity.level = CheckLevel::Skipped;
}

static void classifyPlatform(StatusSummary &summary)
{
    // A failed request confirms nothing, so even a recent result may be out of date.
    for (CheckRow *row : {&summary.platform, &summary.capacity}) {
        if (!isUnreachable(summary) || row->level != CheckLevel::Good)
            continue;
        row->level = CheckLevel::Stale;
        row->reason = Reason::Unreachable;
    }
    if (summary.agent.reason == Reason::Elsewhere && summary.platform.level == CheckLevel::Bad) {
        summary.platform.level = CheckLevel::Warning; // as the agent's row explains
        return;
    }
    // A platform that has just restarted shows this host after its next heartbeat. Source: agent/status/STATUS.md, "The
    // four-check status aggregate".
    const auto &agent = summary.inputs.agent;
    if (summary.platform.level != CheckLevel::Bad || summary.platform.reason != Reason::NotVisible || !agent
        || !agent->registration || !agent->registration->lastAcknowledgedAt)
        return;
    if (summary.inputs.now - *agent->registration->lastAcknowledgedAt <= status::visibilityMaxAge)
        summary.platform.level = CheckLevel::Stale;
}

static void chooseState(StatusSummary &summary)
{
    const auto first = [&summary](auto matches) {
        const auto found = std::ranges::find_if(
            StatusSummary::checks, [&](Subject subject) { return matches(summary.row(subject)); });
        return found == StatusSummary::checks.end() ? Subject::Nothing : *found;
    };
    const auto firstAt
        = [&first](CheckLevel level) { return first([level](const CheckRow &row) { return row.level == level; }); };
    const auto set = [&summary](TrayState state, Subject subject) {
        summary.state = state;
        summary.subject = subject;
        return subject != Subject::Nothing;
    };
    // The platform's refusal does not go away by waiting, whoever is signed in.
    const bool isRefused = summary.agent.level == CheckLevel::Bad && summary.agent.reason == Reason::TokenRefused;
    if (set(TrayState::Error, isRefused ? Subject::Agent : Subject::Nothing)
        || set(TrayState::SignedOut, first(std::mem_fn(&CheckRow::needsSignIn)))
        || set(TrayState::Error, firstAt(CheckLevel::Bad)))
        return;
    if (set(TrayState::Stale, isUnreachable(summary) ? Subject::Platform : firstAt(CheckLevel::Stale)))
        return;
    // Somebody waits for an answer, and not for ever.
    if (set(TrayState::Attention, summary.inputs.openApprovals > 0 ? Subject::Approvals : Subject::Nothing))
        return;
    const bool needsSession = summary.inputs.redSessions > 0 || summary.inputs.failedSessions > 0;
    if (set(TrayState::Attention, needsSession ? Subject::Sessions : firstAt(CheckLevel::Warning)))
        return;
    if (set(TrayState::Checking, firstAt(CheckLevel::Checking))
        || set(TrayState::Checking, firstAt(CheckLevel::Skipped)))
        return;
    set(summary.running() > 0 ? TrayState::Busy : TrayState::Ok, Subject::Nothing);
}

StatusSummary makeStatusSummary(StatusInputs inputs)
{
    StatusSummary summary;
    summary.account = rowOf(inputs.status.auth);
    summary.agent = rowOf(inputs.status.daemon);
    summary.platform = rowOf(inputs.status.platform);
    summary.capacity = rowOf(inputs.status.capacity);
    summary.inputs = std::move(inputs);
    classifyAgent(summary);
    classifyPlatform(summary);
    skipDependents(summary);
    chooseState(summary);
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
    case Subject::Approvals:
    case Subject::Sessions:
    case Subject::Nothing:
        break;
    }
    return capacity;
}

Subject StatusSummary::cause(Subject which) const
{
    if (row(which).level != CheckLevel::Skipped)
        return Subject::Nothing;
    if (row(which).reason == Reason::AuthRequired)
        return Subject::Account;
    return which == Subject::Platform ? Subject::Agent : Subject::Platform;
}

bool StatusSummary::hasPortConflict() const
{
    return inputs.agent && std::ranges::any_of(inputs.agent->conditions, [](const Condition &one) {
        return one.code == ConditionCode::PortConflict;
    });
}

} // namespace rensei::app
