#pragma once

#include "agent/cli/target_options.h"
#include "agent/http/transport.h"
#include "agent/secrets/stores.h"
#include "agent/status/probe.h"

#include <memory>

namespace rensei::cli {

/// Reads a user key from the first store that has it. A keychain that cannot be read is a problem only when
/// no store has it.
status::FindKey findStoredKey(std::shared_ptr<secrets::Stores> stores, const secrets::SecretId &id);

/// The same for an OAuth client: reads its secret, and asks the platform for an access token, which stays in memory.
/// `platform` outlives the call.
status::FindKey findClientToken(
    std::shared_ptr<secrets::Stores> stores, const config::Context &client, http::Transport &platform, Clock &clock);

/// The key of a platform's account; `account` is the context that is used there, null for none. `platform` outlives the
/// call.
status::FindKey findAccountKey(std::shared_ptr<secrets::Stores> stores, const config::Context *account,
    const QString &platformText, http::Transport &platform, Clock &clock);

/// Reads the user key for a verb: from standard input with `--token-stdin`, else that of the context that is used at
/// the platform, else the one stored for the platform.
status::FindKey findUserKey(
    const Invocation &invocation, const Target &target, http::Transport &platform, Clock &clock);

} // namespace rensei::cli
