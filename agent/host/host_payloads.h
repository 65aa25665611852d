#pragma once

#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/host/host.h"

namespace rensei::host {

/// The host as the control API shows it.
control::StatusPayload statusOf(const Host &host, std::chrono::seconds uptime);
control::StatsPayload statsOf(const Host &host);

/// Paused only when somebody paused it. Why a host that is ready takes no sessions, `accepting`, its number of slots
/// and its conditions say. Source: agent/control/CONTROL_API.md, "Bodies".
control::DaemonStatus daemonStatusOf(Mode mode, bool registered);

} // namespace rensei::host
