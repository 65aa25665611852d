#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/secrets/secret_store.h"

namespace rensei::cli {

/// `rensei-agent auth add|list|remove`: what this computer keeps; 1 when it could not be kept, found or removed.
int manageAuth(const Invocation &invocation, Clock &clock);

/// `host` or `user`; nullopt for anything else.
std::optional<secrets::SecretKind> kindIn(const QString &word);

} // namespace rensei::cli
