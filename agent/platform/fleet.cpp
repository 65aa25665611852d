#include "agent/platform/fleet.h"

#include "agent/base/json_reader.h"

#include <limits>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static std::optional<int> countIn(const JsonReader &in, QLatin1StringView key)
{
    const auto value = in.maybeInteger(key);
    const bool isCount = value && *value >= 0 && *value <= std::numeric_limits<int>::max();
    return isCount ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Fleet parseFleet(const QJsonObject &body)
{
    const JsonReader in(body);
    return {.working = countIn(in, "agentsWorking"_L1),
        .queued = countIn(in, "queueDepth"_L1),
        .doneToday = countIn(in, "completedToday"_L1),
        .costToday = parseMoney(body.value("totalCostToday"_L1))};
}

} // namespace rensei::platform
