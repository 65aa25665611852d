#include "app/model/status/restart_policy.h"

#include "agent/base/exit_code.h"

#include <QtGlobal>

#include <algorithm>

namespace rensei::app {

using namespace std::chrono_literals;

RestartDecision RestartPolicy::ended(const AgentExit &exit, double draw)
{
    using What = RestartDecision::What;
    if (!exit.crashed && exit.code == ExitSuccess)
        return {What::LeaveStopped};
    if (!exit.crashed && exit.code == ExitLocked)
        return {What::LeaveToOther};
    if (!exit.crashed && exit.code == ExitRestart)
        return {What::Restart, 0ms};
    m_shortRuns = exit.healthyFor >= healthyEnough ? 1 : m_shortRuns + 1;
    if (m_shortRuns >= maxShortRuns)
        return {What::GiveUp};
    const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(60s, 1s * (1 << (m_shortRuns - 1)));
    return {What::Restart,
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * (0.8 + 0.4 * draw)))};
}

} // namespace rensei::app
