#pragma once

#include "agent/base/result.h"

#include <QString>

#include <optional>

namespace rensei {

/// Where the link `path` leads to, one step; nullopt when `path` is no link or does not exist. Fails when the link
/// belongs to another user. One implementation per system.
[[nodiscard]] Result<std::optional<QString>> ownLinkTarget(const QString &path);

/// `path` itself, or what it leads to when it is a link; the target need not exist. Links of this user are followed,
/// because this user chose the place; one of another user is an Error, because its owner can choose another target at
/// any time. Only the last name of `path` is examined.
[[nodiscard]] Result<QString> followOwnLinks(const QString &path);

} // namespace rensei
