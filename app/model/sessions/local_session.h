#pragma once

#include "agent/control/session_payload.h"
#include "agent/platform/public_sessions.h"

namespace rensei::app {

/// The session of this computer's agent that the listed one is, or null when none is it for certain. In order: the
/// public id that the agent was told; the hash that some servers use as that id; the same issue, when on both sides
/// only one live session has it. Source: agent/platform/PROTOCOL.md, "Public id and hash".
const control::SessionPayload *localSession(
    const platform::PublicSession &listed, const QList<control::SessionPayload> &local, bool isOnlyLiveOfIssue);

} // namespace rensei::app
