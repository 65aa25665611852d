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
        return {};
    constexpr int maxDoublings = 16; // keeps the shift far from overflow
    const auto doubled = policy.first * (1LL << std::min(failures - 1, maxDoublings));
    return scaled(std::min<milliseconds>(doubled, policy.most), draw);
}

milliseconds pollWait(milliseconds interval, double draw)
{
    return scaled(interval, 1 + 0.4 * draw);
}

milliseconds heartbeatWait(milliseconds interval, double draw)
{
    return scaled(interval, 0.9 + 0.2 * draw);
}

double randomDraw()
{
    return QRandomGenerator::system()->generateDouble();
}

} // namespace rensei
