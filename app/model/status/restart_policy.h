#pragma once

#include <chrono>
#include <optional>

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
        Restart, ///< after `wait`
        LeaveStopped, ///< somebody stopped it in good order
        LeaveToOther, ///< another agent uses the state folder; that one is used
        GiveUp, ///< it ends again and again: a person must look
    };
    What what = What::Restart;
    std::chrono::milliseconds wait{0};

    bool operator==(const RestartDecision &) const = default;
};

/// When an agent that has ended is started again: after 1, 2, 4 … 60 s, each ± 20 %, and no more after the fifth end in
/// a row of one that did not reach 60 s of health. Source: app/README.md, "Decided numbers".
class RestartPolicy {
public:
    static constexpr int maxShortRuns = 5;
    static constexpr std::chrono::seconds healthyEnough{60};

    /// `draw` in [0, 1) is the caller's.
    RestartDecision ended(const AgentExit &exit, double draw);

    /// A person has asked for another start.
    void forgive() { m_shortRuns = 0; }

private:
    int m_shortRuns = 0;
};

} // namespace rensei::app
