#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"

namespace rensei::cli {

/// No setting of the file: the password of the proxy that `network.proxy` names, which the keychain keeps.
inline const QString proxyPasswordKey = QStringLiteral("network.proxyPassword");

/// `rensei-agent config set|unset network.proxyPassword`: a password that is typed, or read from standard input, is
/// stored; one that is stored is removed. An agent that runs is told.
int manageProxyPassword(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
