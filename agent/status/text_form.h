#pragma once

#include "agent/status/status.h"

namespace rensei::status {

/// The checks as a person reads them in a terminal: four lines, an empty one, and the issues. Ends with a line break;
/// no escapes. Texts of others are made harmless. Source: agent/status/STATUS.md, "Text output".
QString textForm(const Status &status, Instant now);

/// `12s ago`, `5m ago`, `4h ago`, `3d ago`.
QString ago(std::chrono::milliseconds age);

} // namespace rensei::status
