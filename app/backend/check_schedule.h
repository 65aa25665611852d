#pragma once

#include <chrono>
#include <optional>

namespace rensei::app {

/// What decides when the platform is checked, and for what. All times are of the monotonic clock.
/// Source: agent/status/STATUS.md, "Ages".
struct CheckInputs {
    std::chrono::milliseconds now{0};
    bool hasKey = false;
    bool hasAccountAnswer = false; ///< of any kind
    bool isAccountServiceMissing = false; ///< this server has no such route
    bool isCapacityMissing = false; ///< likewise, found out less than `missingRouteInterval` ago
    bool isAccountInDoubt = false; ///< another request was refused for want of a good key
    std::optional<std::chrono::milliseconds> accountRequestedAt = {}; ///< nullopt: it is due
    int failures = 0; ///< checks in a row that failed
};

/// The requests of one check.
struct CheckPlan {
    bool account = false;
    bool capacity = false;
    bool agentStats = false; ///< where the platform has no account service, the agent knows whether it is reached

    bool operator==(const CheckPlan &) const = default;
};

inline constexpr std::chrono::seconds checkInterval{60};
inline constexpr std::chrono::seconds minRetryDelay{15}; ///< after the first failure; doubles up to `checkInterval`
inline constexpr std::chrono::minutes accountInterval{15};
/// However often the account is in doubt.
inline constexpr std::chrono::milliseconds doubtInterval{10'000};
inline constexpr std::chrono::hours missingRouteInterval{24}; ///< a route that a server lacks is tried again after this

CheckPlan planCheck(const CheckInputs &inputs);

/// How long to wait for the next check, before jitter; nullopt: no check until somebody signs in.
std::optional<std::chrono::milliseconds> nextCheckDelay(const CheckInputs &inputs);

/// How long to wait after `failures` failed checks in a row (at least one), before jitter.
std::chrono::milliseconds retryDelay(int failures);

} // namespace rensei::app
