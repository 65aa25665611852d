#include "app/model/status/restart_policy.h"

#include "agent/base/backoff.h"
#include "agent/base/exit_code.h"

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds firstRestartDelay = 1s;
static constexpr std::chrono::milliseconds maxRestartDelay = 60s;
static constexpr std::chrono::milliseconds noRoomDelay = 5s;
static constexpr Jitter restartJitter{0.8, 1.2};

RestartDecision RestartPolicy::ended(const AgentExit &exit, double draw)
{
    using What = RestartDecision::What;
    if (!exit.crashed && exit.code == ExitSuccess)
        return {What::LeaveStopped};
    if (!exit.crashed && exit.code == ExitLocked)
        return {What::LeaveToOther};
    if (!exit.crashed && exit.code == ExitRestart)
        return {What::Restart, 0ms};
    if (!exit.crashed && exit.code == ExitNoRoom) // it has not failed, and there may be room at any time
        return {What::Restart, noRoomDelay};
    m_shortRuns = exit.healthyFor >= minHealthyTime ? 1 : m_shortRuns + 1;
    if (m_shortRuns >= crashLoopLimit)
        return {What::GiveUp};
    const auto delay = std::min(maxRestartDelay, firstRestartDelay * (1 << (m_shortRuns - 1)));
    return {What::Restart, withJitter(delay, restartJitter, draw)};
}

} // namespace rensei::app
