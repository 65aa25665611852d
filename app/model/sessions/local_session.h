#pragma once

#include "agent/control/session_payload.h"
#include "agent/platform/public_sessions.h"

#include <QList>
#include <QStringList>

namespace rensei::app {

/// Finds the session of this computer's agent for a listed session; null when there is no certain match. Compares the
/// public id that the platform gave the agent, then the hash that some servers use as that id, then the issue, if only
/// one live session on each side has it. Source: agent/platform/PROTOCOL.md, "Public id and hash".
const control::SessionPayload *localSession(
    const platform::PublicSession &listed, const QList<control::SessionPayload> &local, bool isOnlyLiveOfIssue);

/// The ids under which the platform may list it.
QStringList possibleIds(const control::SessionPayload &local);

} // namespace rensei::app
