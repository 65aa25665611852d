#include "app/model/life/keep_awake.h"

#include <algorithm>
#include <array>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::SessionPayload;

/// Nothing goes on in it until somebody, or a provider's clock, lets it.
/// Source: agent/control/CONTROL_API.md, "Bodies", waiting.
static bool isHeldUp(const SessionPayload &session)
{
    constexpr std::array reasons{"approval"_L1, "limit"_L1, "message"_L1, "paused"_L1};
    return session.waiting
        && std::ranges::any_of(reasons, [&](QLatin1StringView why) { return session.waiting->why == why; });
}

static bool makesProgress(const SessionPayload &session, Instant now)
{
    const bool runsTool = session.waiting && session.waiting->why == "tool"_L1;
    const bool isStalled = session.waiting && session.waiting->why == "stalled"_L1;
    if (isStalled)
        return false;
    const Instant heard = session.lastActivityAt.value_or(session.startedAt.value_or(session.acceptedAt));
    return runsTool ? now - session.waiting->since < toolTimeout : now - heard < progressTimeout;
}

static bool isLow(const WakefulnessInputs &inputs)
{
    if (!inputs.isOnBattery || !inputs.batteryPercent)
        return false;
    return *inputs.batteryPercent < inputs.batteryFloor + (inputs.wasLow ? batteryMargin : 0);
}

WakefulnessDecision decideWakefulness(const WakefulnessInputs &inputs)
{
    if (!inputs.isChosen)
        return {};
    WakefulnessDecision decision{.state = Wakefulness::NoSession};
    for (const SessionPayload &session : inputs.sessions) {
        if (session.endedAt)
            continue;
        if (isHeldUp(session)) {
            decision.state = Wakefulness::WaitingForPerson;
            continue;
        }
        if (makesProgress(session, inputs.now)) {
            const QString &issue = session.issueIdentifier;
            return {isLow(inputs) ? Wakefulness::LowBattery : Wakefulness::KeptAwake,
                issue.isEmpty() ? session.sessionId : issue};
        }
        if (decision.state == Wakefulness::NoSession)
            decision.state = Wakefulness::NoProgress;
    }
    return decision;
}

} // namespace rensei::app
