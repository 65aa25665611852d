#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QString>

namespace rensei::demo {

/// ISO 8601 in UTC with milliseconds; years beyond 9999 with a sign and six digits, as in JavaScript.
QString isoTime(Instant at);

/// As in a Date header, to the second. Source: RFC 9110, 5.6.7.
QByteArray httpTime(Instant at);

/// `at` as the reference server writes it when it mistakes milliseconds for seconds.
QString isoTimeWithUnitBug(Instant at);

} // namespace rensei::demo
