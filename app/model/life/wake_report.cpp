#include "app/model/life/wake_report.h"

#include <algorithm>
#include <array>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::SessionPayload;
using platform::PublicStatus;
using Outcome = WakeReport::Outcome;

/// The platform took it away from this computer. Source: agent/control/CONTROL_API.md, "Bodies", exitKind.
static bool isTakenAway(const SessionPayload &ended)
{
    constexpr std::array kinds{"lost-ownership"_L1, "host-stopping"_L1, "rejected"_L1};
    return std::ranges::any_of(kinds, [&](QLatin1StringView kind) { return ended.exitKind == kind; });
}

static Outcome outcomeElsewhere(const std::optional<PublicStatus> &listed)
{
    if (listed == PublicStatus::Working)
        return Outcome::RunsElsewhere;
    if (listed == PublicStatus::Queued)
        return Outcome::QueuedAgain;
    if (listed == PublicStatus::Completed)
        return Outcome::CompletedElsewhere;
    return Outcome::GivenAway;
}

static Outcome outcomeOf(const SessionPayload &ended, const SleepFacts &facts)
{
    if (ended.exitKind == "completed"_L1)
        return Outcome::Completed;
    if (ended.exitKind == "operator-cancelled"_L1)
        return Outcome::Stopped;
    if (!isTakenAway(ended))
        return Outcome::Failed;
    const auto listed = facts.listed.constFind(ended.sessionPublicId);
    return outcomeElsewhere(listed == facts.listed.cend() ? std::nullopt : std::optional(*listed));
}

std::optional<WakeReport> makeWakeReport(const SleepFacts &facts)
{
    if (facts.to - facts.from < minReportedSleep)
        return std::nullopt;
    WakeReport report{facts.from, facts.to, {}};
    for (const SessionPayload &before : facts.before) {
        const auto now = std::ranges::find(facts.after, before.sessionId, &SessionPayload::sessionId);
        // What the agent goes on with under another run is no end; what it does not know any more is not known here.
        if (before.endedAt || now == facts.after.end() || !now->endedAt || now->exitKind == "continued"_L1)
            continue;
        report.lines.append(
            {before.issueIdentifier.isEmpty() ? before.sessionId : before.issueIdentifier, outcomeOf(*now, facts)});
    }
    return report.lines.isEmpty() ? std::nullopt : std::optional(std::move(report));
}

} // namespace rensei::app
