#pragma once

#include "agent/control/control_link.h"
#include "agent/control/status_payload.h"

namespace rensei::control {

/// Asks whoever listens at `transport`, a port of this computer, what it says of itself as a host agent. For programs
/// of others, which cannot prove who they are: nothing that is secret is sent, and what they say may be believed for
/// showing only. Calls `then` once, later, within 2 s, unless `context` is gone by then. An answer that is none of a
/// host agent is Obstacle::Stranger.
void askForeignStatus(
    http::Transport &transport, QObject *context, std::function<void(ControlResult<StatusPayload>)> then);

} // namespace rensei::control
