#pragma once

#include "agent/demo_platform/state/session.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::demo {

/// What is known about a session at some moment.
struct HealthFacts {
    SessionStatus status = SessionStatus::Pending;
    std::chrono::milliseconds inStatus{0}; ///< since its status changed last
    std::optional<std::chrono::milliseconds> sinceHeartbeat; ///< of its host; none: the host is gone
    std::optional<std::chrono::milliseconds> sameTool; ///< it has called one tool, again and again, this long
};

/// LongRunning, StaleHeartbeat, ToolLoopStuck, ClaimStuck: those that hold, none for a session no host is at.
/// Source: agent/platform/PROTOCOL.md, "Health", with its reference thresholds.
QStringList stuckSignals(const HealthFacts &facts);

/// green, yellow or red.
QString healthStatus(const QStringList &signalNames);

} // namespace rensei::demo
