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

/// The agent's word on its sessions.
struct LocalRuns {
    std::optional<control::StatusPayload> agent = {}; ///< nullopt while it is not connected
    QList<control::SessionPayload> sessions = {}; ///< running and ended ones
};

/// When the run of a listed session ended here, if the platform takes it to go on since. nullopt while anything may
/// explain it: the agent has just started, does not answer, or has not delivered its reports; the run was handed over;
/// another one has begun; one of the clocks is wrong; or the platform has not listed it long enough after the end.
/// `listedAt`: the last answer with the list, in which the session was, unless it is unseen.
std::optional<Instant> ghostSince(const SessionRow &row, const LocalRuns &runs, Instant listedAt, Instant now);

} // namespace rensei::app
