#include "app/model/status/split_brain.h"

#include "agent/status/evaluate.h"

#include <algorithm>

namespace rensei::app {

using control::RegistrationStatus;

std::optional<Instant> unheardSince(const StatusInputs &inputs)
{
    if (!inputs.agent || !inputs.agent->registration || inputs.isListLost || inputs.status.platform.isUnreachable)
        return std::nullopt;
    const auto &registration = *inputs.agent->registration;
    if (registration.status == RegistrationStatus::Unregistered
        || registration.status == RegistrationStatus::NeedsReauth || !registration.lastAcknowledgedAt)
        return std::nullopt;
    const auto heard = std::max(registration.lastAcknowledgedAt, inputs.status.platform.lastSeen);
    // By the agent's own time: what it said may itself be old by now.
    const bool isUnheard = inputs.agent->timestamp - *heard > status::visibilityMaxAge;
    return isUnheard ? heard : std::nullopt;
}

} // namespace rensei::app
