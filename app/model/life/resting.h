#pragma once

#include "agent/control/session_payload.h"

#include <QList>

namespace rensei::app {

/// How many of these sessions of this computer rest: they are paused, or wait for the end of a provider's limit. Such a
/// session outlives the end of its agent. Source: agent/host/LIFECYCLE.md, "Sessions that wait".
int countResting(const QList<control::SessionPayload> &sessions);

} // namespace rensei::app
