#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"
#include "agent/workspace/clone_spec.h"

#include <optional>

namespace rensei::host {

/// What a work item needs cloned before its runner starts: what it names, else what the owner configured for its
/// project, else for all. nullopt: nothing. The Error is the reason of a nack.
/// Source: agent/workspace/WORKSPACES.md, "Which repository".
[[nodiscard]] Result<std::optional<workspace::CloneSpec>> chooseRepository(
    const platform::WorkItem &item, const config::Config &config, const config::RunnerProfile &profile);

} // namespace rensei::host
