#pragma once

#include "agent/control/status_payload.h"
#include "agent/diagnostics/collect.h"
#include "agent/doctor/doctor_report.h"

#include <optional>

namespace rensei::cli {

/// Writes a diagnostics bundle with this report and what the agent says of itself, nullopt where it does not answer;
/// prints what is in it, or why it was not written; returns the exit code. A `path` that is there already is left
/// alone.
int saveBundle(const QString &path, const diagnostics::Sources &sources, const doctor::Report &report,
    const std::optional<control::StatusPayload> &agent);

} // namespace rensei::cli
