#pragma once

#include <QString>
#include <QStringList>

namespace rensei::app {

/// Where the instance of `stateFolder` may listen, in order of preference: names for QLocalServer and QLocalSocket that
/// only the user can access. Empty when every path is too long for a socket. Implemented once for each system.
QStringList instanceAddresses(const QString &stateFolder);

/// Allows the process `pid` to bring its window to the foreground. Windows allows this only to a program that the user
/// has just started, which can pass it on.
void allowToComeForward(qint64 pid);

} // namespace rensei::app
