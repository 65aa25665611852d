#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/control/stats_payload.h"

namespace rensei::cli {

/// `rensei-agent capacity [get|set KEY VALUE]`: what this computer offers, asked of the agent, or read from and written
/// to the configuration while it does not run. Exits with 1 when it cannot be read or changed.
int manageCapacity(const Invocation &invocation, Clock &clock);

/// The keys that can be set, and their greatest value.
struct CapacityKey {
    QString name;
    int most = 0;
};
const QList<CapacityKey> &capacityKeys();

/// Why `capacity set KEY VALUE` makes no sense, with what to do; "" when it does.
QString capacityProblem(const QString &key, const QString &value);

/// One line for each, with a dash where there is no limit.
QString capacityText(const control::StatsPayload::Capacity &capacity);

} // namespace rensei::cli
