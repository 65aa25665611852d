#pragma once

#include <chrono>

namespace rensei {

struct BackoffPolicy {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds most{60'000};
};

/// The wait before the next attempt, after `failures` of them in a row (0 gives none): full jitter, anywhere between
/// nothing and `policy.first` doubled for each failure up to `policy.most`, so that hosts cut off together do not come
/// back together. `draw` in [0, 1) is the caller's, so that the function is the same on every run.
std::chrono::milliseconds backoffDelay(int failures, double draw, const BackoffPolicy &policy = {});

/// `interval` made longer by up to 40 %: the wait between polls.
std::chrono::milliseconds pollWait(std::chrono::milliseconds interval, double draw);

/// `interval` made longer or shorter by up to 10 %: the wait between heartbeats.
std::chrono::milliseconds heartbeatWait(std::chrono::milliseconds interval, double draw);

/// A random draw in [0, 1).
double randomDraw();

} // namespace rensei
