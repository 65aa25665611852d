#pragma once

#include "agent/status/status.h"

namespace rensei::status {

/// The checks for a terminal: four lines, an empty one, and the issues. Ends with a line break; no escape sequences,
/// not even from texts of the platform or the agent. Source: agent/status/STATUS.md, "Text output".
/// `details`: lines to stand between the checks and the issues.
QString textOutput(const Status &status, Instant now, const QString &details = {});

/// `12s ago`, `5m ago`, `4h ago`, `3d ago`.
QString ageText(std::chrono::milliseconds age);

} // namespace rensei::status
