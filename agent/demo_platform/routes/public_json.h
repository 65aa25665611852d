#pragma once

#include "agent/demo_platform/state/platform_state.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonObject>

namespace rensei::demo {

/// One session of the public list. Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions"; self-hosted with the
/// unit bugs of the reference server.
QJsonObject listItem(const PlatformState &state, const Session &session);

/// The `session` object of the public detail.
QJsonObject detailItem(const PlatformState &state, const Session &session);

/// One activity; `number` is its position in the store, from 1.
QJsonObject activityItem(const Options &options, const ActivityRecord &activity, qsizetype number);

/// The status in `view`. Only the reference server distinguishes the views.
QString shownStatus(const PlatformState &state, const Session &session, PublicView view);

/// The start time by which the list is sorted: creation until the session has started.
Instant effectiveStart(const Session &session);

} // namespace rensei::demo
