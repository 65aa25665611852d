#pragma once

#include "agent/demo_platform/state/session.h"

namespace rensei::demo {

/// Source: agent/platform/PROTOCOL.md, "Public id and hash": a hash, salted when the server has a salt.
QString publicIdOf(const QString &rawId, const QString &salt);

/// A session with its work item, not queued yet. Empty parameters get generated values, the identifier from `number`.
Session makeSession(const NewSession &parameters, const Options &options, Instant now, qint64 number);

} // namespace rensei::demo
