#pragma once

#include <chrono>

namespace rensei::app {

/// How the agent that the desktop started has ended. Source: agent/host/LIFECYCLE.md, "Signals and exit codes".
struct AgentExit {
    bool crashed = false; ///< by a signal
    int code = 0; ///< meaningless when crashed
    std::chrono::milliseconds healthyFor{0}; ///< how long it had answered
};

/// What is done about it.
struct RestartDecision {
    enum class What {
        Restart, ///< after `delay`
        LeaveStopped, ///< it was stopped on purpose
        LeaveToOther, ///< another agent uses the state folder; that one is used
        GiveUp, ///< a crash loop: a person must look
    };
    What what = What::Restart;
    std::chrono::milliseconds delay{0};

    bool operator==(const RestartDecision &) const = default;
};

/// So many exits in a row of an agent that was not healthy for `minHealthyTime` are a crash loop.
/// Source: app/README.md, "Decided numbers".
inline constexpr int crashLoopLimit = 5;
inline constexpr std::chrono::seconds minHealthyTime{60};

/// When an agent that has ended is restarted: after 1, 2, 4 … 60 s, each ± 20 %, until it is in a crash loop; every 5 s
/// while the disk has no room for its files.
class RestartPolicy {
public:
    /// `draw` in [0, 1) is the caller's random number.
    RestartDecision ended(const AgentExit &exit, double draw);

    /// A person has requested another start: former crashes no longer count.
    void reset() { m_shortRuns = 0; }

private:
    int m_shortRuns = 0;
};

} // namespace rensei::app
