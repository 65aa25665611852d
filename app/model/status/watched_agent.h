#pragma once

#include "agent/control/status_payload.h"

#include <optional>

namespace rensei::app {

/// Another program's agent on this computer, which is shown and neither started nor supervised. What it says of itself
/// is not proven.
struct WatchedAgent {
    quint16 port = 0; ///< of its control API
    std::optional<Instant> asOf = {}; ///< when it was last asked with an outcome; nullopt before the first one
    std::optional<control::StatusPayload> status = {}; ///< nullopt while it does not answer

    bool operator==(const WatchedAgent &) const = default;
};

} // namespace rensei::app
