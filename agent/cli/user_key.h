#pragma once

#include "agent/cli/target_options.h"
#include "agent/secrets/stores.h"
#include "agent/status/probe.h"

#include <memory>

namespace rensei::cli {

/// Reads a platform's user key from the first store that has it. A keychain that cannot be read is a problem only when
/// no store has it.
status::FindKey findStoredKey(std::shared_ptr<secrets::Stores> stores, const QString &serverUrl);

/// Reads the user key for a verb: from standard input with `--token-stdin`, else the stored one.
status::FindKey findUserKey(const Invocation &invocation, const Target &target, Clock &clock);

} // namespace rensei::cli
