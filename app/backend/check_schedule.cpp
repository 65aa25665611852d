#include "app/backend/check_schedule.h"

#include <algorithm>

namespace rensei::app {

CheckPlan planCheck(const CheckInputs &inputs)
{
    const std::chrono::milliseconds interval
        = inputs.isAccountServiceMissing ? std::chrono::milliseconds(missingRouteInterval) : accountInterval;
    const bool isAccountDue = !inputs.hasAccountAnswer || inputs.isAccountInDoubt || !inputs.accountRequestedAt
        || inputs.now - *inputs.accountRequestedAt >= interval;
    return {.account = isAccountDue,
        .capacity = inputs.hasKey && !inputs.isAccountServiceMissing && !inputs.isCapacityMissing,
        .agentStats = inputs.isAccountServiceMissing};
}

std::optional<std::chrono::milliseconds> nextCheckDelay(const CheckInputs &inputs)
{
    const bool needsKey = !inputs.hasKey && inputs.hasAccountAnswer && !inputs.isAccountServiceMissing;
    if (inputs.failures > 0)
        return retryDelay(inputs.failures);
    return needsKey ? std::nullopt : std::optional<std::chrono::milliseconds>(checkInterval);
}

std::chrono::milliseconds retryDelay(int failures)
{
    constexpr int maxDoublings = 4;
    const int doublings = std::clamp(failures - 1, 0, maxDoublings);
    return std::min<std::chrono::milliseconds>(checkInterval, minRetryDelay * (1 << doublings));
}

} // namespace rensei::app
