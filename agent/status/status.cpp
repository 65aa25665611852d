#include "agent/status/status.h"

#include <algorithm>
#include <array>

namespace rensei::status {

bool Status::allPass() const
{
    const std::array outcomes{auth.outcome, daemon.outcome, platform.outcome, capacity.outcome};
    return !hasErrors && std::all_of(outcomes.begin(), outcomes.end(), [](Outcome outcome) {
        return outcome == Outcome::Ok || outcome == Outcome::NotApplicable;
    });
}

} // namespace rensei::status
