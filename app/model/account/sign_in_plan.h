#pragma once

#include "agent/base/result.h"
#include "agent/config/contexts.h"

#include <optional>

namespace rensei::app {

/// Under which context a key is kept that the platform has just checked.
struct SignInPlan {
    config::Context context = {}; ///< whole: its name, and whether it has a secret of its own
    bool isNew = false; ///< there was none for this account
    /// The context that was to be signed in to again, when the key is somebody else's. It keeps its own key.
    std::optional<config::Context> other = {};

    bool operator==(const SignInPlan &) const = default;
};

/// Whether a context may be of the account that a key was seen to belong to: what is known of both is the same.
bool isSameAccount(const config::Context &known, const config::Context &seen);

/// `seen` has no name: the platform, and the organization and the person as far as it told them. `again`: name of the
/// context that is signed in to again; "" for none. The detail of an Error is a sentence: there is no place for
/// another.
[[nodiscard]] Result<SignInPlan> planSignIn(
    const config::Contexts &contexts, const config::Context &seen, const QString &again);

} // namespace rensei::app
