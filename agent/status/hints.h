#pragma once

#include <QString>

namespace rensei::status::hints {

/// Commands for people to run; each must exist in this build.
inline const QString run = QStringLiteral("rensei-agent host run");
inline const QString install = QStringLiteral("rensei-agent host install");
inline const QString runOnFreePort = QStringLiteral("rensei-agent host run --port 0");
inline const QString resume = QStringLiteral("rensei-agent resume");
inline const QString addUserKey = QStringLiteral("rensei-agent auth add --user");
inline const QString addHostToken = QStringLiteral("rensei-agent auth add --host");

} // namespace rensei::status::hints
