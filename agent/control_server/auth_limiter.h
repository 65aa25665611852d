#pragma once

#include "agent/base/clock.h"

#include <deque>
#include <optional>

namespace rensei::control {

/// Slows down token guessing: after 10 failures within a minute every further one is refused for 60 s. It is consulted
/// on failures only, so the right token is always accepted.
/// Source: agent/control/CONTROL_API.md, "Authentication and browser protection".
class AuthLimiter {
public:
    static constexpr qsizetype maxFailures = 10;
    static constexpr std::chrono::seconds window{60};
    static constexpr std::chrono::seconds penalty{60};

    explicit AuthLimiter(const Clock &clock);

    /// Records a wrong or missing token. nullopt: respond with 401; else with 429 and this delay.
    std::optional<std::chrono::seconds> failed();

private:
    const Clock &m_clock;
    std::deque<std::chrono::milliseconds> m_failures;
    std::optional<std::chrono::milliseconds> m_closedUntil;
};

} // namespace rensei::control
