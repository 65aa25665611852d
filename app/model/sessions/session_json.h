#pragma once

#include "app/model/sessions/session_row.h"

#include <QByteArray>

namespace rensei::app {

/// For copying: an object, of several sessions an array of them in this order. Times are of ISO 8601 in UTC, durations
/// in seconds, costs in US dollars. What the platform did not tell is not there.
QByteArray toJsonText(const QList<SessionRow> &rows);

} // namespace rensei::app
