#pragma once

#include "agent/service/service_manager.h"

namespace rensei::service {

/// The text of a user unit. Source: agent/service/SERVICE.md, "systemd".
QString systemdUnit(const ServiceDefinition &definition);

/// What systemdUnit() wrote into a unit, read back.
struct SystemdUnitFacts {
    QString program; ///< "" when there is no ExecStart that it wrote
    std::chrono::seconds stopTimeout{}; ///< 0 when there is none
};
SystemdUnitFacts systemdUnitFacts(const QString &unit);

} // namespace rensei::service
