#pragma once

#include <chrono>

namespace rensei {

struct BackoffPolicy {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds max{60'000};
    std::chrono::milliseconds min{0}; ///< of the delay after jitter
};

/// The delay before the next attempt after `failures` in a row (0 gives `policy.min`): exponential backoff with full
/// jitter, between 0 and `policy.first` doubled for each failure up to `policy.max`, so that hosts that were
/// disconnected together do not reconnect together. The caller passes the random `draw` in [0, 1): tests need the same
/// result on every run.
std::chrono::milliseconds backoffDelay(int failures, double draw, const BackoffPolicy &policy = {});

/// The factors between which an interval is stretched or shortened at random.
struct Jitter {
    double low = 1;
    double high = 1;
};

inline constexpr Jitter pollJitter{1.0, 1.4};
inline constexpr Jitter heartbeatJitter{0.9, 1.1};

/// `interval` with jitter; `draw` in [0, 1).
std::chrono::milliseconds withJitter(std::chrono::milliseconds interval, const Jitter &jitter, double draw);

/// A random draw in [0, 1).
double randomDraw();

} // namespace rensei
