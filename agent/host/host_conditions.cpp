#include "agent/host/host_conditions.h"

#include "agent/base/truncate.h"
#include "agent/http/proxy_environment.h"

#include <algorithm>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::Severity;

static constexpr auto maxClockSkew = 60s;
static constexpr qsizetype maxReasonLength = 200;

static constexpr ConditionCode hostConditionCodes[]
    = {ConditionCode::NeedsEnrollment, ConditionCode::NeedsReauth, ConditionCode::PlatformUnreachable,
        ConditionCode::PoolSuspended, ConditionCode::ClockSkew, ConditionCode::DiskLow, ConditionCode::NoRuntime,
        ConditionCode::SessionLogUnreadable, ConditionCode::WorkRefused, ConditionCode::DescriptorsLow};

static const QString giveToken = u"rensei-agent auth add --host"_s;

static Conditions::Text refusalText(const Error &error)
{
    const QString said = quotation(error);
    switch (error.kind) {
    case ErrorKind::RouteMissing:
    case ErrorKind::NotFound:
        return {u"The address is not that of a Rensei platform."_s, u"rensei-agent run --platform URL"_s};
    case ErrorKind::Forbidden:
        return {u"The platform does not let this registration token register a computer%1."_s.arg(said), giveToken};
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
        return {u"The platform does not accept this computer's registration: it answers %1%2."_s.arg(error.httpStatus)
                    .arg(said),
            u"Look for an update of the agent, or ask whoever runs the platform."_s};
    case ErrorKind::Local:
        return {u"This computer could not register: %1."_s.arg(error.detail), giveToken};
    case ErrorKind::Unauthorized:
    case ErrorKind::Offline:
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
        break;
    }
    return {u"The platform refused this computer's registration token%1."_s.arg(said), giveToken};
}

static Conditions::Text unreachableText(const Error &error)
{
    const QString goesOn = u"; this computer goes on trying."_s;
    if (error.barrier == Barrier::Certificate)
        return {u"No safe connection to the platform: %1."_s.arg(error.detail),
            u"If your network has a certificate of its own, name its file under network.caFile in the configuration."_s};
    if (error.barrier == Barrier::ProxyPassword)
        return {u"No way to the platform: %1."_s.arg(error.detail), http::proxyLoginAdvice()};
    if (error.kind == ErrorKind::BadReply)
        return {
            (error.httpStatus ? u"Something that is not the platform answers in its place (%1)"_s.arg(error.httpStatus)
                              : u"The platform's answer cannot be read"_s)
            + goesOn};
    if (error.httpStatus == 429)
        return {u"The platform is asked too often%1"_s.arg(quotation(error)) + goesOn};
    if (error.httpStatus >= 500)
        return {u"The platform has trouble of its own: it answers %1%2"_s.arg(error.httpStatus).arg(quotation(error))
            + goesOn};
    return {u"The platform cannot be reached"_s + goesOn};
}

static void addRegistrationConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    const Error failure = inputs.failure.value_or(Error{.kind = ErrorKind::Unauthorized});
    if (inputs.registration == RegistrationState::NeedsToken)
        list.append({ConditionCode::NeedsEnrollment, Severity::Error,
            {u"This computer has no registration token, so it takes no work."_s, giveToken}});
    if (inputs.registration == RegistrationState::Refused)
        list.append({ConditionCode::NeedsReauth, Severity::Error, refusalText(failure)});
    if (inputs.isPlatformUnreachable)
        list.append({ConditionCode::PlatformUnreachable, Severity::Error, unreachableText(failure)});
}

static void addPlatformConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    if (inputs.pool != platform::PoolState::Ok)
        list.append({ConditionCode::PoolSuspended, Severity::Warning,
            {u"The platform gives this computer no new work (%1)."_s.arg(inputs.poolText)}});
    else if (inputs.isPoolDeleted)
        list.append({ConditionCode::PoolSuspended, Severity::Warning,
            {u"The pool of this computer was deleted on the platform."_s}});
    if (inputs.clockSkew && *inputs.clockSkew > maxClockSkew)
        list.append({ConditionCode::ClockSkew, Severity::Warning,
            {u"This computer's clock and the platform's differ by more than a minute."_s,
                u"Set the clock of this computer."_s}});
}

static void addMachineConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    if (inputs.isDiskLow)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {u"The disk is almost full, so this computer takes no new work."_s, u"Free some space."_s}});
    else if (inputs.isShortOfFiles)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {u"The disk can hold hardly any more files (inodes), so this computer takes no new work."_s,
                u"Delete some files."_s}});
    else if (inputs.isOverBudget)
        list.append({ConditionCode::DiskLow, Severity::Error,
            {u"The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer "
             u"takes no new work."_s,
                u"See “rensei-agent workspaces” for those that hold work, and remove what you do not need."_s}});
    if (inputs.isShortOfDescriptors)
        list.append({ConditionCode::DescriptorsLow, Severity::Error,
            {u"The agent may open hardly any more files, so it takes no new work until a session ends."_s,
                u"Raise the limit of open files (ulimit -n) and start the agent again."_s}});
    if (!inputs.hasRunner)
        list.append({ConditionCode::NoRuntime, Severity::Error,
            {u"No runner is configured or found, so this computer takes no work."_s,
                u"Name one under `runners` in the configuration, or use rensei-agent run --runner example."_s}});
    if (!inputs.setAsideLogs.isEmpty())
        list.append({ConditionCode::SessionLogUnreadable, Severity::Warning,
            {u"%1 session logs could not be read at the start; their sessions are reported as failed."_s.arg(
                 inputs.setAsideLogs.size()),
                u"Look at %1; the next start no longer mentions it."_s.arg(inputs.setAsideLogs.first())}});
    if (!inputs.refusedFor.isEmpty())
        list.append({ConditionCode::WorkRefused, Severity::Warning,
            {u"Work was rejected (%1). It is requested less often until something runs."_s.arg(
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
