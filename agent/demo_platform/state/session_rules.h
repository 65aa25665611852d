#pragma once

#include "agent/demo_platform/state/session.h"

#include <QString>

#include <optional>

namespace rensei::demo {

QString toText(SessionStatus status);

/// Nothing for a word that is no status.
std::optional<SessionStatus> statusFromText(const QString &text);

bool isTerminal(SessionStatus status);

/// Claimed, running or finalizing: some host is at it.
bool isLive(SessionStatus status);

/// Whether a host may post `to`; a session may be posted into the status it is in already, once a host has it.
/// Source: agent/platform/PROTOCOL.md, "Session state machine".
bool mayPost(SessionStatus from, SessionStatus to, bool stoppedFromFinalizing);

/// Which of the public routes asks.
enum class PublicView { List, Detail, Activities };

/// The status as the public routes name it. Source: agent/platform/PROTOCOL.md, "Status mapping"; the hosted platform
/// answers all of them as the list.
QString publicStatus(const Session &session, PublicView view);

} // namespace rensei::demo
