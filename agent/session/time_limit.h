#pragma once

#include "agent/base/one_shot_timer.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace rensei::session {

/// The time that a turn may take. It stands still while the turn waits for a person.
class TimeLimit {
public:
    explicit TimeLimit(Clock &clock)
        : m_clock(clock)
        , m_timer(clock)
    {
    }

    void start(std::chrono::milliseconds limit, std::function<void()> then)
    {
        m_limit = limit;
        m_left = limit;
        m_then = std::move(then);
        m_isPaused = false;
        run();
    }

    void stop()
    {
        m_left = left();
        m_timer.stop();
        m_then = {};
    }

    void pause()
    {
        if (m_isPaused || !m_timer.isActive())
            return;
        m_left = left();
        m_isPaused = true;
        m_timer.stop();
    }

    void resume()
    {
        if (!m_isPaused || !m_then)
            return;
        m_isPaused = false;
        run();
    }

    /// How much of it is used up since start().
    std::chrono::milliseconds used() const { return m_limit - left(); }

private:
    std::chrono::milliseconds left() const
    {
        const bool standsStill = m_isPaused || !m_timer.isActive();
        return standsStill ? m_left : std::max(std::chrono::milliseconds(0), m_left - (m_clock.now() - m_startedAt));
    }

    void run()
    {
        m_startedAt = m_clock.now();
        m_timer.start(m_left, m_then);
    }

    Clock &m_clock;
    OneShotTimer m_timer;
    std::function<void()> m_then;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_left{0};
    std::chrono::milliseconds m_startedAt{0};
    bool m_isPaused = false;
};

} // namespace rensei::session
