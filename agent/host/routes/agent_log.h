#pragma once

#include "agent/control_server/route.h"

#include <QString>

namespace rensei::host {

/// The log at `path` for a request: `lines`, `cursor`, `level`; 400 when they make no sense.
/// Source: agent/control/CONTROL_API.md, "Bodies", logs.
control::Response agentLog(const QString &path, const control::Request &request);

} // namespace rensei::host
