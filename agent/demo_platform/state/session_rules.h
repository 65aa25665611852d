#pragma once

#include "agent/demo_platform/state/session.h"

#include <QString>

#include <optional>

namespace rensei::demo {

QString toText(SessionStatus status);

/// Nothing for a text that is no status.
std::optional<SessionStatus> statusFromText(const QString &text);

bool isTerminal(SessionStatus status);

/// Claimed, running or finalizing.
bool isLive(SessionStatus status);

/// Whether a host may post `to`. From Running on, the same status may be posted again.
/// Source: agent/platform/PROTOCOL.md, "Session state machine".
bool mayPost(SessionStatus from, SessionStatus to, bool stoppedFromFinalizing);

/// The public route that shows a session.
enum class PublicView { List, Detail, Activities };

/// The status as in the public routes. Source: agent/platform/PROTOCOL.md, "Status mapping"; the hosted platform
/// uses PublicView::List for all of them.
QString publicStatus(const Session &session, PublicView view);

} // namespace rensei::demo
