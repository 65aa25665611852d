#pragma once

#include "agent/demo_platform/state/options.h"

#include <QByteArray>

namespace rensei::demo {

/// The keys in a line `{"registrationToken":…, "userKey":…, "adminKey":…}`; nothing unless all three are there, at
/// least 16 printable characters long, and different.
std::optional<KeyFile> parseKeys(const QByteArray &line);

} // namespace rensei::demo
