#pragma once

#include "agent/base/one_shot_timer.h"

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::session {

/// How long a runner may be silent; 0: for ever.
struct SilenceLimits {
    std::chrono::milliseconds stalled = std::chrono::minutes(10); ///< then it is shown as stalled
    std::chrono::milliseconds ends{0}; ///< then its session is ended
};

/// Notices that nothing has been heard of a runner for long. The time stands still while it is paused.
class ProgressWatch {
public:
    explicit ProgressWatch(Clock &clock)
        : m_clock(clock)
        , m_timer(clock)
    {
    }

    /// `changed` is called when isStalled() becomes true, `expired` once the second limit is reached.
    void start(SilenceLimits limits, std::function<void()> changed, std::function<void()> expired);
    void stop();
    void heard(); ///< cheap, because a runner may say a lot
    void pause();
    void resume();

    bool isStalled() const { return m_isStalled; }
    Instant heardAt() const { return m_heardAt; }

private:
    void check();
    std::chrono::milliseconds silence() const { return m_clock.now() - m_since; }

    Clock &m_clock;
    OneShotTimer m_timer;
    SilenceLimits m_limits;
    std::function<void()> m_changed;
    std::function<void()> m_expired;
    std::chrono::milliseconds m_since{0}; ///< when something was heard, moved by the pauses since
    Instant m_heardAt{};
    std::optional<std::chrono::milliseconds> m_pausedAt;
    bool m_isStalled = false;
    bool m_isRunning = false;
};

} // namespace rensei::session
