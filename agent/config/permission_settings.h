#pragma once

#include "agent/config/setting_reader.h"
#include "agent/permissions/policy.h"

namespace rensei::config {

/// The value of a key `permissions`: the name of a preset, or rules. nullopt when it is absent or wrong; what is wrong
/// is in `findings`. Source: agent/permissions/PERMISSIONS.md, "Presets" and "Own rules".
std::optional<permissions::Policy> readPermissions(const YamlNode *node, const QString &path, Findings &findings);

} // namespace rensei::config
