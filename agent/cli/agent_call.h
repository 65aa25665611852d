#pragma once

#include "agent/control/control_link.h"

namespace rensei::cli {

/// The User-Agent header of this program's requests.
QByteArray userAgent();

/// Why the agent gives no usable answer, and what to do: two sentences.
QString explain(const control::ControlFailure &failure);

} // namespace rensei::cli
