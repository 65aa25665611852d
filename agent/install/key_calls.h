#pragma once

#include "agent/install/reach.h"
#include "agent/install/receipt.h"

namespace rensei::install {

/// Revokes a key on the platform: by its id, else every one of its name, which is unique. Succeeds when there is none.
/// `then` is called once, later, unless `context` is gone by then.
void revokeKey(http::Transport &platform, const KeyEntry &key, const SharedSecret &userKey, QObject *context,
    std::function<void(Result<void>)> then);

/// The id of the key of that name; "" when it is not found or cannot be asked for.
void findKeyId(http::Transport &platform, const KeyEntry &key, const SharedSecret &userKey, QObject *context,
    std::function<void(QString)> then);

} // namespace rensei::install
