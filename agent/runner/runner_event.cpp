#include "agent/runner/runner_event.h"

#include <array>
#include <utility>

namespace rensei::runner {

static constexpr std::array planStatuses{
    std::pair(PlanEntry::Status::Pending, QLatin1StringView("pending")),
    std::pair(PlanEntry::Status::InProgress, QLatin1StringView("in_progress")),
    std::pair(PlanEntry::Status::Completed, QLatin1StringView("completed")),
};

static constexpr std::array waitingReasons{
    std::pair(Waiting::Why::Thinking, QLatin1StringView("thinking")),
    std::pair(Waiting::Why::Tool, QLatin1StringView("tool")),
    std::pair(Waiting::Why::Approval, QLatin1StringView("approval")),
    std::pair(Waiting::Why::Limit, QLatin1StringView("limit")),
    std::pair(Waiting::Why::Message, QLatin1StringView("message")),
    std::pair(Waiting::Why::Paused, QLatin1StringView("paused")),
    std::pair(Waiting::Why::Stalled, QLatin1StringView("stalled")),
};

QString wireName(PlanEntry::Status status)
{
    for (const auto &[known, name] : planStatuses) {
        if (known == status)
            return name;
    }
    Q_UNREACHABLE();
}

PlanEntry::Status parsePlanStatus(const QString &name)
{
    for (const auto &[status, known] : planStatuses) {
        if (known == name)
            return status;
    }
    return PlanEntry::Status::Pending;
}

QString wireName(Waiting::Why why)
{
    for (const auto &[known, name] : waitingReasons) {
        if (known == why)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Waiting::Why> parseWaitingReason(const QString &name)
{
    for (const auto &[why, known] : waitingReasons) {
        if (known == name)
            return why;
    }
    return std::nullopt;
}

} // namespace rensei::runner
