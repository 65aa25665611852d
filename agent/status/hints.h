#pragma once

#include <QString>

namespace rensei::status::hints {

/// Commands for people to run; each must exist in this build.
inline const QString run = QStringLiteral("rensei-agent run");
inline const QString runOnFreePort = QStringLiteral("rensei-agent run --port 0");
inline const QString addUserKey = QStringLiteral("rensei-agent auth add --kind user --token-stdin");
inline const QString addHostToken = QStringLiteral("rensei-agent auth add --kind host --token-stdin");

} // namespace rensei::status::hints
