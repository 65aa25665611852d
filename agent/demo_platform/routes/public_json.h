#pragma once

#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/world.h"

#include <QJsonObject>

namespace rensei::demo {

/// One session of the public list. Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions"; self-hosted as the
/// reference server writes it, its unit mistakes included.
QJsonObject listItem(const World &world, const Session &session);

/// The `session` object of the public detail.
QJsonObject detailItem(const World &world, const Session &session);

/// One activity; `number` is its place in the store, from 1.
QJsonObject activityItem(const Options &options, const ActivityRecord &activity, qsizetype number);

/// As the flavour has it: only the reference server names a status differently from view to view.
QString shownStatus(const World &world, const Session &session, PublicView view);

/// When the session began as the list sorts it.
Instant beganAt(const Session &session);

} // namespace rensei::demo
