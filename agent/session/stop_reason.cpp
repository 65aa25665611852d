#include "agent/session/stop_reason.h"

#include <array>
#include <utility>

namespace rensei::session {

static constexpr std::array texts{
    std::pair(StopReason::LocalUser, QLatin1StringView("stopped by user")),
    std::pair(StopReason::Platform, QLatin1StringView("stopped on the platform")),
    std::pair(StopReason::TimeLimit, QLatin1StringView("time limit")),
    std::pair(StopReason::NoProgress, QLatin1StringView("no progress")),
    std::pair(StopReason::OverLimit, QLatin1StringView("over-limit")),
    std::pair(StopReason::HostStopping, QLatin1StringView("host stopping")),
    std::pair(StopReason::CredentialLost, QLatin1StringView("the platform accepts no credential of this host")),
    std::pair(StopReason::OwnershipLost, QLatin1StringView("owned by another worker")),
    std::pair(StopReason::EndedRemotely, QLatin1StringView("ended on the platform")),
    std::pair(StopReason::Superseded, QLatin1StringView("continued by a later message")),
    std::pair(StopReason::Gone, QLatin1StringView("unknown to the platform")),
};

QString toText(StopReason reason)
{
    for (const auto &[known, text] : texts) {
        if (known == reason)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<StopReason> parseStopReason(const QString &text)
{
    for (const auto &[reason, known] : texts) {
        if (known == text)
            return reason;
    }
    return std::nullopt;
}

bool forbidsReporting(StopReason reason)
{
    return reason == StopReason::OwnershipLost || reason == StopReason::EndedRemotely
        || reason == StopReason::Superseded || reason == StopReason::Gone;
}

} // namespace rensei::session
