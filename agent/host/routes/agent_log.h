#pragma once

#include "agent/control/log_payload.h"
#include "agent/control_server/route.h"

#include <QString>

namespace rensei::host {

/// What of the agent's log is wanted.
struct AgentLogQuestion {
    int lines = 200; ///< at most
    QString cursor = {}; ///< only what came after; "": the last lines
    QString level = {}; ///< this one and worse; "": all
};

/// Reads the log at `path` and its older generations (`.1` is the one before). With a cursor the lines directly after
/// it are given, so that whoever follows misses none; when it names a generation that is gone, the oldest that are
/// there. Source: agent/control/CONTROL_API.md, "Bodies", logs.
control::AgentLogPayload readAgentLog(const QString &path, const AgentLogQuestion &question);

/// The same for a request: `lines`, `cursor`, `level`; 400 when they make no sense.
control::Response agentLog(const QString &path, const control::Request &request);

} // namespace rensei::host
