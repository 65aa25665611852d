#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/secrets/secret_store.h"

namespace rensei::cli {

/// `rensei-agent auth add|list|remove`: this computer's stored tokens and keys; exits with 1 when one could not be
/// stored, found or removed.
int manageAuth(const Invocation &invocation, Clock &clock);

/// `host` or `user`; nullopt for anything else.
std::optional<secrets::SecretKind> parseSecretKind(const QString &text);

} // namespace rensei::cli
