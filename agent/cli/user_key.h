#pragma once

#include "agent/cli/platform_option.h"
#include "agent/secrets/secret_store.h"
#include "agent/status/probe.h"

#include <memory>
#include <vector>

namespace rensei::cli {

/// The stores of this machine in the order in which they are asked: the environment, the keychain, and the file that
/// some choose. Source: architecture, "The product" and "Settled" 15.
using Stores = std::vector<std::unique_ptr<secrets::SecretStore>>;
Stores makeStores(const StatePaths &paths, Clock &clock);

/// The user key of a base, from the first store that has it. A keychain that cannot be read is a problem only when none
/// has.
status::FindKey storedKey(std::shared_ptr<Stores> stores, const QString &base);

/// What a verb asks with: `--token-stdin`, else the stored one.
status::FindKey userKey(const Invocation &invocation, const Place &place, Clock &clock);

} // namespace rensei::cli
