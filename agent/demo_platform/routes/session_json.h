#pragma once

#include "agent/demo_platform/state/world.h"

#include <QJsonObject>

namespace rensei::demo {

/// WorkerInfo. Source: agent/platform/PROTOCOL.md, "Worker info".
QJsonObject workerInfo(World &world, const Worker &worker);

/// A session as GET /api/sessions/{id}/status and the answers of other session routes have it: the raw state.
QJsonObject rawState(const Session &session);

/// The guide's shorter form of the same.
QJsonObject guideState(const Session &session);

/// As GET /api/sessions/{id} has it; the self-hosted one errs by a unit in three of its times.
QJsonObject sessionForWorkers(const Session &session, const Options &options);

} // namespace rensei::demo
