#include "agent/host/refusal_pause.h"

#include "agent/base/backoff.h"

#include <algorithm>

namespace rensei::host {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr int maxEqualRefusals = 2;
static constexpr int maxRefusals = 5;
static constexpr milliseconds firstPause = 60s;
static constexpr milliseconds longestPause = 300s;
static constexpr milliseconds memory = 15min; // longer than any pause, so that pauses can grow
static constexpr Jitter pauseJitter{1.0, 1.1};

void RefusalPause::refused(const QString &reason, milliseconds now, double draw)
{
    if (m_total > 0 && now - m_lastRefusal > memory)
        *this = {};
    m_lastRefusal = now;
    ++m_total;
    const int equal = ++m_counts[reason];
    // One poll may bring several; together they are one reason to pause.
    if (isActive(now) || (equal < maxEqualRefusals && m_total < maxRefusals))
        return;
    const milliseconds length = std::min(longestPause, firstPause * (1 << std::min(m_pauses, 8)));
    m_until = now + withJitter(length, pauseJitter, draw);
    m_reason = reason;
    ++m_pauses;
}

void RefusalPause::foundNoWork(milliseconds now)
{
    if (!isActive(now))
        m_reason.clear();
}

} // namespace rensei::host
