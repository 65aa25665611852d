#pragma once

#include <QtGlobal>

namespace rensei {

/// Asks the process `pid` of this user to read its configuration again, as SIGHUP does: see SignalSource. False where
/// the system has no such signal, or it could not be sent. One implementation per system.
bool requestReload(qint64 pid);

} // namespace rensei
