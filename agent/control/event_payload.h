#pragma once

#include "agent/control/session_payload.h"
#include "agent/control/status_payload.h"

#include <QByteArray>

namespace rensei::control {

/// What GET /api/daemon/events sends: named events whose data is what the GET of the same name answers.
QByteArray statusEvent(const StatusPayload &status);
QByteArray sessionsEvent(const QList<SessionPayload> &sessions);

} // namespace rensei::control
