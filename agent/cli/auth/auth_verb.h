#pragma once

#include "agent/base/clock.h"
#include "agent/base/result.h"
#include "agent/cli/command_line.h"
#include "agent/config/contexts.h"

namespace rensei::cli {

/// `rensei-agent auth add|list|remove|switch`: the contexts of this user and their secrets; exits with 1 when one could
/// not be stored, found or removed.
int manageAuth(const Invocation &invocation, Clock &clock);

/// The kind of context that `--user`, `--host`, `--kind` and `--client-id` name; nullopt when none of them is there.
/// The detail of an Error is a sentence: they contradict each other, or --kind is neither `host` nor `user`.
[[nodiscard]] Result<std::optional<config::ContextKind>> namedContextKind(const Invocation &invocation);

} // namespace rensei::cli
