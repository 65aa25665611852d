#pragma once

#include "agent/base/instant.h"

namespace rensei::tests {

inline const Instant noon{std::chrono::milliseconds(1'780'401'600'000)}; ///< 2026-06-02T12:00:00Z

} // namespace rensei::tests
