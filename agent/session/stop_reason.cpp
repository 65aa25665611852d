#include "agent/session/stop_reason.h"

#include <array>
#include <utility>

namespace rensei::session {

static constexpr std::array words{
    std::pair(StopReason::UserHere, QLatin1StringView("stopped by user")),
    std::pair(StopReason::Platform, QLatin1StringView("stopped on the platform")),
    std::pair(StopReason::TimeLimit, QLatin1StringView("time limit")),
    std::pair(StopReason::HostStopping, QLatin1StringView("host stopping")),
    std::pair(StopReason::HostRestarting, QLatin1StringView("host restarting")),
    std::pair(StopReason::OwnershipLost, QLatin1StringView("owned by another worker")),
    std::pair(StopReason::EndedThere, QLatin1StringView("ended on the platform")),
    std::pair(StopReason::Gone, QLatin1StringView("unknown to the platform")),
};

QString wordFor(StopReason reason)
{
    for (const auto &[known, word] : words) {
        if (known == reason)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<StopReason> stopReasonFrom(const QString &word)
{
    for (const auto &[reason, known] : words) {
        if (known == word)
            return reason;
    }
    return std::nullopt;
}

bool isSilent(StopReason reason)
{
    return reason == StopReason::OwnershipLost || reason == StopReason::EndedThere || reason == StopReason::Gone;
}

} // namespace rensei::session
