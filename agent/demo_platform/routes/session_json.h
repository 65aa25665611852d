#pragma once

#include "agent/demo_platform/state/platform_state.h"

#include <QJsonObject>

namespace rensei::demo {

/// WorkerInfo. Source: agent/platform/PROTOCOL.md, "Worker info".
QJsonObject workerInfo(PlatformState &state, const Worker &worker);

/// The raw state of a session, as in GET /api/sessions/{id}/status and the responses of other session routes.
QJsonObject rawState(const Session &session);

/// As rawState, in the guide's shorter form.
QJsonObject guideState(const Session &session);

/// As in GET /api/sessions/{id}; self-hosted with the unit bug in three of its times.
QJsonObject sessionForWorkers(const Session &session, const Options &options);

} // namespace rensei::demo
