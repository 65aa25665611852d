#include "agent/host/acceptance.h"

namespace rensei::host {

using namespace Qt::StringLiterals;

bool accepts(const AcceptanceInputs &inputs)
{
    return inputs.mode == AcceptanceInputs::Mode::Running && inputs.online && !inputs.poolSuspended && !inputs.diskLow
        && !inputs.isOverBudget && !inputs.isShortOfDescriptors && inputs.hasRunner && !inputs.recovering
        && inputs.maxSessions > 0;
}

bool mayPoll(const AcceptanceInputs &inputs)
{
    if (!accepts(inputs) || inputs.isPausedByRefusals)
        return false;
    return inputs.heldSlots < inputs.maxSessions || !inputs.isOverbooked;
}

std::optional<QString> refusal(
    const platform::WorkItem &item, const AcceptanceInputs &inputs, const config::Config &config)
{
    if (inputs.mode != AcceptanceInputs::Mode::Running)
        return u"draining"_s;
    if (inputs.heldSlots >= inputs.maxSessions)
        return u"capacity"_s;
    if (inputs.diskLow)
        return u"disk_low"_s;
    if (inputs.isOverBudget)
        return u"disk_budget"_s;
    if (inputs.isShortOfDescriptors)
        return u"descriptors_low"_s;
    if (!item.mode.isEmpty())
        return u"unsupported: mode %1"_s.arg(item.mode);
    if (config.admission == config::Admission::Enumerated) {
        const QString project = item.raw.value("projectId"_L1).toString();
        if (project.isEmpty() || !config.projectIds.contains(project))
            return u"project not enabled on this host"_s;
    }
    return std::nullopt;
}

} // namespace rensei::host
