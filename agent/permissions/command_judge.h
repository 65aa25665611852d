#pragma once

#include "agent/permissions/policy.h"

namespace rensei::permissions {

/// What the preset `workspace` says about a command: allowed, unless a part of it reaches beyond the workspace or
/// cannot be read for certain.
Judgement judgeCommand(const Request &request, const Place &place);

/// What rules say about a command. Each part of it needs a rule that allows it; one that denies is enough.
Judgement judgeCommandByRules(const Policy &policy, const Request &request, const Place &place);

} // namespace rensei::permissions
