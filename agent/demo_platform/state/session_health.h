#pragma once

#include "agent/demo_platform/state/session.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::demo {

struct HealthInputs {
    SessionStatus status = SessionStatus::Pending;
    std::chrono::milliseconds inStatus{0}; ///< since its last change of status
    std::optional<std::chrono::milliseconds> sinceHeartbeat; ///< of its host; none without a host
    std::optional<std::chrono::milliseconds> sameTool; ///< for how long it has called only one tool
};

/// Those of LongRunning, StaleHeartbeat, ToolLoopStuck and ClaimStuck that apply; none for a session that is not live.
/// Source: agent/platform/PROTOCOL.md, "Health", with its reference thresholds.
QStringList stuckSignals(const HealthInputs &inputs);

/// green, yellow or red.
QString healthStatus(const QStringList &signalNames);

} // namespace rensei::demo
