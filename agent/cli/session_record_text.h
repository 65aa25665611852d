#pragma once

#include "agent/control/log_payload.h"
#include "agent/control/session_payload.h"

#include <QStringList>

namespace rensei::cli {

/// What is known of one session now: what it is about, its state, why it waits, its plan, its cost.
QStringList summaryLines(const control::SessionPayload &session, Instant now);

/// One event of its log for a terminal: the first line begins with the time, the others are indented. Empty for what
/// tells a person nothing.
QStringList eventLines(const control::LogEvent &event);

/// Why nothing new is heard, such as `a tool, make test, for 3 min`.
QString waitingText(const control::SessionPayload::Waiting &waiting, Instant now);

} // namespace rensei::cli
