#pragma once

#include "agent/base/clock.h"

#include <deque>
#include <optional>

namespace rensei::control {

/// Slows down those who guess: after 10 failures within a minute every further one is turned away for 60 s. It is asked
/// about failures only, so the right token is served all the while.
/// Source: host agent, "Authentication and browser protection".
class AuthLimiter {
public:
    static constexpr qsizetype mostFailures = 10;
    static constexpr std::chrono::seconds window{60};
    static constexpr std::chrono::seconds penalty{60};

    explicit AuthLimiter(const Clock &clock);

    /// Notes a wrong or missing token. nullopt: say so (401); else turn it away (429) and name this wait.
    std::optional<std::chrono::seconds> failed();

private:
    const Clock &m_clock;
    std::deque<std::chrono::milliseconds> m_failures;
    std::optional<std::chrono::milliseconds> m_closedUntil;
};

} // namespace rensei::control
