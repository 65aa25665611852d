#pragma once

#include "agent/control/approval_payload.h"

#include <QStringList>

#include <optional>

namespace rensei::cli {

/// One approval, in several lines: who asks for what, why, and until when it can be decided. The command is whole.
QStringList approvalLines(const control::ApprovalPayload &approval, Instant now);

/// A decision as it is typed while watching: `allow 2`, `reject 2`, `always 2` (allow, and remember), `never 2`
/// (reject, and remember), each also by its first letters `a`, `r`, `al`, `n`. The number may be left out when one is
/// open. nullopt: it is none of these.
struct TypedDecision {
    bool allow = false;
    bool remember = false;
    std::optional<int> number; ///< from 1

    bool operator==(const TypedDecision &) const = default;
};
std::optional<TypedDecision> parseTypedDecision(const QString &line);

} // namespace rensei::cli
