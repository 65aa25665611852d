#include "app/model/status/status_summary.h"

namespace rensei::app {

using namespace std::chrono_literals;

static void roundDown(std::optional<Instant> &time)
{
    if (time)
        time = std::chrono::floor<std::chrono::minutes>(*time);
}

/// Without what moves while everything stays the same.
static StatusSummary withoutMovingTimes(StatusSummary summary)
{
    for (CheckRow *row : {&summary.account, &summary.agent, &summary.platform, &summary.capacity})
        roundDown(row->asOf);
    StatusInputs &inputs = summary.inputs;
    inputs.now = {};
    inputs.status.auth.asOf.reset();
    inputs.status.daemon.asOf.reset();
    inputs.status.platform.asOf.reset();
    inputs.status.platform.lastSeen.reset();
    inputs.status.capacity.asOf.reset();
    if (inputs.watched) {
        inputs.watched->asOf = inputs.watched->asOf ? std::optional(Instant()) : std::nullopt;
        if (inputs.watched->status) {
            inputs.watched->status->timestamp = {};
            inputs.watched->status->uptime = 0s;
        }
    }
    if (inputs.agent) {
        inputs.agent->timestamp = {};
        inputs.agent->uptime = 0s;
        if (inputs.agent->registration)
            inputs.agent->registration->lastAcknowledgedAt.reset();
    }
    return summary;
}

bool showsSame(const StatusSummary &one, const StatusSummary &other)
{
    return withoutMovingTimes(one) == withoutMovingTimes(other);
}

} // namespace rensei::app
