#pragma once

#include <QString>

namespace rensei {

/// The system's own id of this machine, which survives a reinstallation of this program; "" when it has none.
QString systemMachineId();

/// The account under which this process runs. One implementation per system.
QString accountId();

/// The id of the host that runs under `account` on the state in `stateFolder`: the same as long as these three are. It
/// does not reveal the system's id. Random where there is no `systemId`.
QString hostIdentity(const QString &systemId, const QString &account, const QString &stateFolder);

} // namespace rensei
