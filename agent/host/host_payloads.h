#pragma once

#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/host/host.h"

namespace rensei::host {

/// The host as the control API shows it.
control::StatusPayload statusOf(const Host &host, std::chrono::seconds uptime);
control::StatsPayload statsOf(const Host &host);

/// The status that follows from mode and acceptance. Source: agent/host/LIFECYCLE.md, "States".
control::DaemonStatus daemonStatusOf(Mode mode, bool registered, bool accepting);

} // namespace rensei::host
