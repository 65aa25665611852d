#pragma once

#include "agent/status/status.h"

#include <QByteArray>
#include <QJsonObject>

namespace rensei::status {

/// The documented object with its members in their documented order. A check that did not pass keeps `ok: false` and
/// what is known, and adds `error` and `asOf`, or `skipped` and `reason`; one that does not apply is `ok: true` with
/// `applicable: false`. What is not known is null. `details`, unless it is empty, is a member of that name at the end.
/// Ends with a line break. Source: agent/status/STATUS.md, "JSON output".
QByteArray jsonOutput(const Status &status, const QJsonObject &details = {});

} // namespace rensei::status
