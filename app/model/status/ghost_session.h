#pragma once

#include "agent/control/session_payload.h"
#include "agent/control/status_payload.h"
#include "app/model/sessions/session_row.h"

#include <QList>

#include <chrono>
#include <optional>

namespace rensei::app {

/// A session that works, says the platform, although its run on this computer has ended and none has begun since.
struct GhostSession {
    QString id; ///< the public one
    QString name; ///< the identifier of its issue; "" when it has none
    Instant since{}; ///< when its run ended here

    bool operator==(const GhostSession &) const = default;
};

/// How long the platform has to notice the end of a run, and an agent that was started to say what goes on.
inline constexpr std::chrono::minutes ghostGrace{3};

/// How long a session that was not watched when its run ended is watched first: it may have begun again elsewhere.
inline constexpr std::chrono::minutes ghostDoubt{15};

/// Without an answer for longer than this nobody knows what the platform has said meanwhile.
inline constexpr std::chrono::minutes ghostGap{5};

/// How the platform has listed a session.
struct ListedTrace {
    Instant watchedSince{}; ///< without a gap
    Instant lastAt{};
    std::optional<platform::Money> cost = {};
    std::optional<Instant> otherwiseAt = {}; ///< when it was last listed as anything but working
    std::optional<Instant> costChangedAt = {};
};

/// The trace with what an answer at `at` says. `trace`: nullopt before the first one.
ListedTrace traced(const std::optional<ListedTrace> &trace, const platform::PublicSession &listed, Instant at);

/// The agent's word on its sessions.
struct LocalRuns {
    std::optional<control::StatusPayload> agent = {}; ///< nullopt while it is not connected
    QList<control::SessionPayload> sessions = {}; ///< running and ended ones
};

/// When the run of a listed session ended here, if the platform takes it to go on since. nullopt while anything may
/// explain it: the agent has just started, does not answer, or has not delivered its reports; the run was handed over;
/// another one has begun, here or, by what the list has shown since, elsewhere; one of the clocks is wrong; or the
/// platform has not listed it long enough after the end.
std::optional<Instant> ghostSince(const SessionRow &row, const LocalRuns &runs, const ListedTrace &trace, Instant now);

} // namespace rensei::app
