#pragma once

#include "agent/service/service_manager.h"

namespace rensei::service {

/// The property list of a launch agent. `errorFile`: for what the program writes to standard error, such as why it
/// could not be loaded; "" for nowhere. Source: agent/service/SERVICE.md, "launchd".
QString launchdPlist(const ServiceDefinition &definition, const QString &errorFile);

/// The same for a program of the desktop: started once at each login, and not again when it ends.
QString loginPlist(const QString &label, const QString &program, const QStringList &arguments);

/// What one of them has, read back.
struct PlistFacts {
    QString program = {}; ///< "" when it cannot be read
    std::chrono::seconds stopTimeout{}; ///< 0 when there is none
};
PlistFacts plistFacts(const QByteArray &plist);

} // namespace rensei::service
