#pragma once

#include "agent/cli/platform_option.h"
#include "agent/secrets/stores.h"
#include "agent/status/probe.h"

#include <memory>

namespace rensei::cli {

/// The user key of a base, from the first store that has it. A keychain that cannot be read is a problem only when none
/// has.
status::FindKey storedKey(std::shared_ptr<secrets::Stores> stores, const QString &base);

/// What a verb asks with: `--token-stdin`, else the stored one.
status::FindKey userKey(const Invocation &invocation, const Place &place, Clock &clock);

} // namespace rensei::cli
