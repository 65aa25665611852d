#include "agent/demo_platform/state/session_health.h"

#include "agent/demo_platform/state/session_rules.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QStringList stuckSignals(const HealthFacts &facts)
{
    if (!isLive(facts.status))
        return {};
    QStringList out;
    if (facts.status == SessionStatus::Claimed && facts.inStatus >= 5min)
        out.append(u"ClaimStuck"_s);
    if (facts.status != SessionStatus::Claimed && facts.inStatus >= 45min)
        out.append(u"LongRunning"_s);
    if (!facts.sinceHeartbeat || *facts.sinceHeartbeat > 90s)
        out.append(u"StaleHeartbeat"_s);
    if (facts.sameTool && *facts.sameTool >= 10min)
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
