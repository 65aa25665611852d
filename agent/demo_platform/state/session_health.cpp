#include "agent/demo_platform/state/session_health.h"

#include "agent/demo_platform/state/session_rules.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QStringList stuckSignals(const HealthInputs &inputs)
{
    if (!isLive(inputs.status))
        return {};
    QStringList out;
    if (inputs.status == SessionStatus::Claimed && inputs.inStatus >= 5min)
        out.append(u"ClaimStuck"_s);
    if (inputs.status != SessionStatus::Claimed && inputs.inStatus >= 45min)
        out.append(u"LongRunning"_s);
    if (!inputs.sinceHeartbeat || *inputs.sinceHeartbeat > 90s)
        out.append(u"StaleHeartbeat"_s);
    if (inputs.sameTool && *inputs.sameTool >= 10min)
        out.append(u"ToolLoopStuck"_s);
    return out;
}

QString healthStatus(const QStringList &signalNames)
{
    if (signalNames.contains(u"ToolLoopStuck"_s) || signalNames.contains(u"ClaimStuck"_s))
        return u"red"_s;
    return signalNames.isEmpty() ? u"green"_s : u"yellow"_s;
}

} // namespace rensei::demo
