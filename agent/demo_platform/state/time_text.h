#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QString>

namespace rensei::demo {

/// ISO 8601 in UTC with milliseconds; years beyond 9999 with a sign and six digits, as a web server's
/// standard library writes them.
QString isoTime(Instant at);

/// `at` as the reference server writes a time it takes for seconds: a thousand times too far from 1970.
QString isoTimeOfUnitBug(Instant at);

} // namespace rensei::demo
