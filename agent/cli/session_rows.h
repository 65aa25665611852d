#pragma once

#include "agent/control/session_payload.h"

#include <QStringList>

namespace rensei::cli {

/// The word for what a session is doing: the platform's, and `stopping` once it has been asked to end.
QString statusWord(const control::SessionPayload &session);

/// Whether it has ended on this host.
bool hasEnded(const control::SessionPayload &session);

/// Live ones first, then the ones that ended last; each group newest first.
QList<control::SessionPayload> inOrder(QList<control::SessionPayload> sessions);

/// The table: a heading and a line for each session, none longer than `width` characters (0: as long as it takes).
/// Without sessions it is one line that says so.
QStringList tableLines(const QList<control::SessionPayload> &sessions, Instant now, int width = 0);

/// One line for each session that is new in `after` or shows another status than in `before`, oldest first, beginning
/// with the time.
QStringList changeLines(
    const QList<control::SessionPayload> &before, const QList<control::SessionPayload> &after, Instant now);

} // namespace rensei::cli
