#pragma once

#include "agent/base/clock.h"

#include <chrono>
#include <optional>

namespace rensei {

/// Finds out that the machine was asleep: civil time advances during sleep, timers do not. It compares a wait with the
/// time that really passed.
class SleepDetector {
public:
    explicit SleepDetector(Clock &clock)
        : m_clock(clock)
    {
    }

    /// A wait of `wait` begins now. Being late by up to `tolerance` does not count as sleep.
    void arm(std::chrono::milliseconds wait, std::chrono::milliseconds tolerance);

    /// For about how long the machine slept since arm(); nullopt when it did not. Each sleep is reported once.
    [[nodiscard]] std::optional<std::chrono::milliseconds> check();

private:
    Clock &m_clock;
    std::optional<Instant> m_armedAt;
    std::chrono::milliseconds m_wait{};
    std::chrono::milliseconds m_tolerance{};
};

} // namespace rensei
