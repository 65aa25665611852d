#pragma once

#include "agent/control/session_payload.h"

#include <QStringList>

namespace rensei::cli {

/// A status that the platform named, as a person reads it; one that is not known as it came.
QString statusWord(const QString &status);

/// The platform's status, or `stopping` once the session was requested to stop.
QString statusText(const control::SessionPayload &session);

/// Whether it has ended on this host.
bool hasEnded(const control::SessionPayload &session);

/// Running sessions first, then ended ones; each group newest first.
QList<control::SessionPayload> sorted(QList<control::SessionPayload> sessions);

/// A heading and a line for each session, none longer than `width` characters (0: no limit). A single text line when
/// there are no sessions.
QStringList tableLines(const QList<control::SessionPayload> &sessions, Instant now, int width = 0);

/// One line, beginning with the time, for each session that is new in `after` or has another status than in `before`;
/// oldest first.
QStringList changeLines(
    const QList<control::SessionPayload> &before, const QList<control::SessionPayload> &after, Instant now);

} // namespace rensei::cli
