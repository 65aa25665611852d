#pragma once

#include "agent/status/status.h"

namespace rensei::status {

/// The checks for a terminal: four lines, an empty one, and the issues. Ends with a line break; no escape sequences,
/// not even from texts of the platform or the agent. Source: agent/status/STATUS.md, "Text output".
QString textOutput(const Status &status, Instant now);

/// `12s ago`, `5m ago`, `4h ago`, `3d ago`.
QString ageText(std::chrono::milliseconds age);

} // namespace rensei::status
