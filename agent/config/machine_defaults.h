#pragma once

#include "agent/config/config.h"
#include "agent/config/hardware.h"

namespace rensei::config {

/// `config` with what its file leaves open filled in for a computer: the number of sessions with its reason, and the
/// limits. What the file says is kept. Source: agent/host/LIFECYCLE.md, "Limits".
Config withMachineDefaults(Config config, const Hardware &hardware);

/// "12.0 GiB", "512 MiB".
QString memoryText(qint64 bytes);

} // namespace rensei::config
