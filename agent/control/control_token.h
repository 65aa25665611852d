#pragma once

#include "agent/base/result.h"
#include "agent/base/secret.h"

#include <QString>

namespace rensei::control {

/// Makes a new control token, 64 hex characters, and writes it to `path`, readable by its owner only; the folder is
/// made private too. Every start of the agent makes one. Source: agent/control/CONTROL_API.md, "Authentication and
/// browser protection".
[[nodiscard]] Result<SharedSecret> renewControlToken(const QString &path);

/// The token in `path`. Fails when others could have read or written the file, or it holds no token.
[[nodiscard]] Result<SharedSecret> readControlToken(const QString &path);

} // namespace rensei::control
