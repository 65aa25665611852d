#pragma once

#include "agent/demo_platform/state/options.h"

#include <QByteArray>

namespace rensei::demo {

/// Parses a line `{"registrationToken":…, "userKey":…, "adminKey":…}`; nothing unless all three are present, at
/// least 16 printable characters long, and different.
std::optional<PresetKeys> parsePresetKeys(const QByteArray &line);

} // namespace rensei::demo
