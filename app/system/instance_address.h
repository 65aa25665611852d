#pragma once

#include <QStringList>

namespace rensei::app {

/// Where the instance of `stateFolder` may listen, the best place first: names for QLocalServer and QLocalSocket that
/// nobody but the user can reach. Empty when there is none that is short enough for a socket. One per system.
QStringList instanceAddresses(const QString &stateFolder);

/// Lets the process `pid` take the front, where the system gives that right only to what the user has just started
/// (Windows).
void letComeForward(qint64 pid);

} // namespace rensei::app
