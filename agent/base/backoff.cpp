#include "agent/base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rensei {

using std::chrono::milliseconds;

static milliseconds scaled(milliseconds wait, double factor)
{
    return std::chrono::duration_cast<milliseconds>(wait * factor);
}

milliseconds backoffDelay(int failures, double draw, const BackoffPolicy &policy)
{
    if (failures <= 0)
        return policy.min;
    constexpr int maxDoublings = 16; // keeps the shift far from overflow
    const auto doubled = policy.first * (1LL << std::min(failures - 1, maxDoublings));
    return std::max(policy.min, scaled(std::min<milliseconds>(doubled, policy.max), draw));
}

milliseconds withJitter(milliseconds interval, const Jitter &jitter, double draw)
{
    return scaled(interval, jitter.low + (jitter.high - jitter.low) * draw);
}

double randomDraw()
{
    return QRandomGenerator::system()->generateDouble();
}

} // namespace rensei
