#pragma once

#include "agent/base/clock.h"

#include <algorithm>
#include <chrono>

namespace rensei::host {

/// Whether somebody is at the computer who would see a question: as told by the desktop or a terminal, for a while.
class Presence {
public:
    explicit Presence(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Somebody is there for `time` from now on. Of what several programs say, the longest counts.
    void extend(std::chrono::milliseconds time) { m_until = std::max(m_until, m_clock.now() + time); }

    bool isSomebodyThere() const { return m_clock.now() < m_until; }

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_until = std::chrono::milliseconds::min();
};

} // namespace rensei::host
