#include "agent/host/host_conditions.h"

#include "agent/base/truncate.h"
#include "agent/http/proxy_environment.h"

#include <algorithm>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::AgentSentence;
using control::ConditionCode;
using control::say;
using control::Severity;

static constexpr auto maxClockSkew = 60s;
static constexpr qsizetype maxReasonLength = 200;

static constexpr ConditionCode hostConditionCodes[]
    = {ConditionCode::NeedsEnrollment, ConditionCode::NeedsReauth, ConditionCode::PlatformUnreachable,
        ConditionCode::PoolSuspended, ConditionCode::ClockSkew, ConditionCode::DiskLow, ConditionCode::NoRuntime,
        ConditionCode::SessionLogUnreadable, ConditionCode::WorkRefused, ConditionCode::DescriptorsLow};

static AgentSentence giveToken()
{
    return AgentSentence::verbatim(u"rensei-agent auth add --host"_s);
}

static Conditions::Text refusalText(const Error &error)
{
    const QString said = quotation(error);
    switch (error.kind) {
    case ErrorKind::RouteMissing:
    case ErrorKind::NotFound:
        return {say("The address is not that of a Rensei platform."),
            AgentSentence::verbatim(u"rensei-agent run --platform URL"_s)};
    case ErrorKind::Forbidden:
        return {say("The platform does not let this registration token register a computer%1.", said), giveToken()};
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
        return {
            say("The platform does not accept this computer's registration: it answers %1%2.", error.httpStatus, said),
            say("Look for an update of the agent, or ask whoever runs the platform.")};
    case ErrorKind::Local:
        return {say("This computer could not register: %1.", error.detail), giveToken()};
    case ErrorKind::Unauthorized:
    case ErrorKind::Offline:
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
        break;
    }
    return {say("The platform refused this computer's registration token%1.", said), giveToken()};
}

static Conditions::Text unreachableText(const Error &error)
{
    if (error.barrier == Barrier::Certificate)
        return {say("No safe connection to the platform: %1.", error.detail),
            say("If your network has a certificate of its own, name its file under network.caFile in the "
                "configuration.")};
    if (error.barrier == Barrier::ProxyPassword)
        return {say("No way to the platform: %1.", error.detail), AgentSentence::verbatim(http::proxyLoginAdvice())};
    if (error.kind == ErrorKind::BadReply && error.httpStatus != 0)
        return {say("Something that is not the platform answers in its place (%1); this computer goes on trying.",
            error.httpStatus)};
    if (error.kind == ErrorKind::BadReply)
        return {say("The platform's answer cannot be read; this computer goes on trying.")};
    if (error.httpStatus == 429)
        return {say("The platform is asked too often%1; this computer goes on trying.", quotation(error))};
    if (error.httpStatus >= 500)
        return {say("The platform has trouble of its own: it answers %1%2; this computer goes on trying.",
            error.httpStatus, quotation(error))};
    return {say("The platform cannot be reached; this computer goes on trying.")};
}

static void addRegistrationConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    const Error failure = inputs.failure.value_or(Error{.kind = ErrorKind::Unauthorized});
    if (inputs.registration == RegistrationState::NeedsToken)
        list.append({ConditionCode::NeedsEnrollment, Severity::Error,
            {say("This computer has no registration token, so it takes no work."), giveToken()}});
    if (inputs.registration == RegistrationState::Refused)
        list.append({ConditionCode::NeedsReauth, Severity::Error, refusalText(failure)});
    if (inputs.isPlatformUnreachable)
        list.append({ConditionCode::PlatformUnreachable, Severity::Error, unreachableText(failure)});
}

static void addPlatformConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    if (inputs.pool != platform::PoolState::Ok)
        list.append({ConditionCode::PoolSuspended, Severity::Warning,
            {say("The platform gives this computer no new work (%1).", inputs.poolText)}});
    else if (inputs.isPoolDeleted)
        list.append({ConditionCode::PoolSuspended, Severity::Warning,
            {say("The pool of this computer was deleted on the platform.")}});
    if (inputs.clockSkew && *inputs.clockSkew > maxClockSkew)
        list.append({ConditionCode::ClockSkew, Severity::Warning,
            {say("This computer's clock and the platform's differ by more than a minute."),
                say("Set the clock of this computer.")}});
}

static void addMachineConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    if (inputs.isDiskLow)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {say("The disk is almost full, so this computer takes no new work."), say("Free some space.")}});
    else if (inputs.isShortOfFiles)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {say("The disk can hold hardly any more files (inodes), so this computer takes no new work."),
                say("Delete some files.")}});
    else if (inputs.isOverBudget)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {say("The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this "
                 "computer "
                 "takes no new work."),
                say("See “rensei-agent workspaces” for those that hold work, and remove what you do not need.")}});
    if (inputs.isShortOfDescriptors)
        list.append({ConditionCode::DescriptorsLow, Severity::Error,
            {say("The agent may open hardly any more files, so it takes no new work until a session ends."),
                say("Raise the limit of open files (ulimit -n) and start the agent again.")}});
    if (!inputs.hasRunner)
        list.append({ConditionCode::NoRuntime, Severity::Error,
            {say("No runner is configured or found, so this computer takes no work."),
                say("Name one under `runners` in the configuration, or use rensei-agent run --runner example.")}});
    if (!inputs.setAsideLogs.isEmpty())
        list.append({ConditionCode::SessionLogUnreadable, Severity::Warning,
            {say("%1 session logs could not be read at the start; their sessions are reported as failed.",
                 inputs.setAsideLogs.size()),
                say("Look at %1; the next start no longer mentions it.", inputs.setAsideLogs.first())}});
    if (!inputs.refusedFor.isEmpty())
        list.append({ConditionCode::WorkRefused, Severity::Warning,
            {say("Work was rejected (%1). It is requested less often until something runs.",
                truncate(inputs.refusedFor, maxReasonLength))}});
}

QList<HostCondition> conditionsFor(const ConditionInputs &inputs)
{
    QList<HostCondition> list;
    addRegistrationConditions(list, inputs);
    addPlatformConditions(list, inputs);
    addMachineConditions(list, inputs);
    return list;
}

void applyConditions(Conditions &conditions, const ConditionInputs &inputs)
{
    const QList<HostCondition> list = conditionsFor(inputs);
    for (const ConditionCode code : hostConditionCodes) {
        const auto found
            = std::find_if(list.begin(), list.end(), [code](const HostCondition &each) { return each.code == code; });
        if (found == list.end())
            conditions.clear(code);
        else
            conditions.set(code, found->severity, found->text);
    }
}

} // namespace rensei::host
