#include "agent/host/host_conditions.h"

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

static void addRegistrationConditions(QList<HostCondition> &list, const ConditionInputs &inputs)
{
    if (inputs.registration == RegistrationState::NeedsToken)
        list.append({ConditionCode::NeedsEnrollment, Severity::Error,
            {u"This computer has no registration token, so it takes no work."_s,
                u"rensei-agent auth add --kind host --token-stdin"_s}});
    if (inputs.registration == RegistrationState::Refused && inputs.isRouteMissing)
        list.append({ConditionCode::NeedsReauth, Severity::Error,
            {u"The address is not that of a Rensei platform."_s, u"rensei-agent run --platform URL"_s}});
    else if (inputs.registration == RegistrationState::Refused)
        list.append({ConditionCode::NeedsReauth, Severity::Error,
            {u"The platform refused this computer's registration token."_s,
                u"rensei-agent auth add --kind host --token-stdin"_s}});
    if (inputs.isPlatformUnreachable)
        list.append({ConditionCode::PlatformUnreachable, Severity::Error,
            {u"The platform cannot be reached, or is busy; this computer goes on trying."_s}});
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
            {u"This computer cannot do the work that the platform gives it (%1), so it asks for work less often."_s.arg(
                inputs.refusedFor.left(maxReasonLength))}});
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
