#include "app/model/status/ghost_session.h"

#include "app/model/sessions/local_session.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::Condition;
using control::ConditionCode;
using control::SessionPayload;

/// Another host may go on with what ended so. Source: agent/control/CONTROL_API.md, "Bodies", exitKind.
static bool isHandedOver(const SessionPayload &run)
{
    constexpr std::array kinds{"lost-ownership"_L1, "host-stopping"_L1, "host-restarted"_L1, "continued"_L1,
        "rejected"_L1, "no-credential"_L1, "spawn-failed"_L1, "worktree-provision"_L1};
    return std::ranges::any_of(kinds, [&](QLatin1StringView kind) { return run.exitKind == kind; });
}

/// What explains that the platform does not know of an end, or makes times worthless.
static bool isExcused(const control::StatusPayload &agent, Instant now)
{
    if (agent.uptime + (now - agent.timestamp) < ghostGrace)
        return true;
    return std::ranges::any_of(agent.conditions, [](const Condition &condition) {
        return condition.code == ConditionCode::OutboxBacklog || condition.code == ConditionCode::PlatformUnreachable
            || condition.code == ConditionCode::ClockSkew;
    });
}

/// The last of the runs of a session; null when it did not run here, or runs.
static const SessionPayload *lastEnded(const platform::PublicSession &listed, const QList<SessionPayload> &sessions)
{
    const SessionPayload *last = nullptr;
    for (const SessionPayload &run : sessions) {
        const bool isSameIssue = !listed.identifier.isEmpty() && run.issueIdentifier == listed.identifier;
        if (!run.endedAt && (isSameIssue || localSession(listed, {run}, false)))
            return nullptr;
        if (run.endedAt && localSession(listed, {run}, false) && (!last || *run.endedAt > *last->endedAt))
            last = &run;
    }
    return last;
}

ListedTrace traced(const std::optional<ListedTrace> &trace, const platform::PublicSession &listed, Instant at)
{
    ListedTrace out = trace.value_or(ListedTrace{.watchedSince = at, .lastAt = at, .cost = listed.cost});
    if (at - out.lastAt > ghostGap)
        out.watchedSince = at;
    out.lastAt = at;
    if (std::exchange(out.cost, listed.cost) != listed.cost)
        out.costChangedAt = at;
    if (listed.status != platform::PublicStatus::Working)
        out.otherwiseAt = at;
    return out;
}

/// The list does not say which host a session runs on, and not always when a later run of it began. One that ended and
/// works again, or costs more by and by, has a run somewhere.
static bool mayRunElsewhere(const ListedTrace &trace, Instant end, Instant now)
{
    if (trace.otherwiseAt && *trace.otherwiseAt >= end)
        return true;
    if (trace.costChangedAt && *trace.costChangedAt > end + ghostGrace) // until then it may be that of the run here
        return true;
    return trace.watchedSince > end + ghostGrace && now - trace.watchedSince < ghostDoubt;
}

std::optional<Instant> ghostSince(const SessionRow &row, const LocalRuns &runs, const ListedTrace &trace, Instant now)
{
    const platform::PublicSession &listed = row.session;
    if (!runs.agent || isExcused(*runs.agent, now) || row.isUnseen || listed.status != platform::PublicStatus::Working)
        return std::nullopt;
    const SessionPayload *run = lastEnded(listed, runs.sessions);
    if (!run || isHandedOver(*run))
        return std::nullopt;
    const Instant end = *run->endedAt;
    if (trace.lastAt - end < ghostGrace || now - end < ghostGrace || mayRunElsewhere(trace, end, now))
        return std::nullopt;
    // By the platform's clock, which the grace allows to differ from this one's.
    if (!listed.startedAt || *listed.startedAt > std::max(run->acceptedAt + ghostGrace, end - ghostGrace))
        return std::nullopt;
    return end;
}

} // namespace rensei::app
