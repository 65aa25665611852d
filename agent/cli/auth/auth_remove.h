#pragma once

#include "agent/cli/target_options.h"
#include "agent/secrets/stores.h"

namespace rensei::cli {

/// What came of removing a secret: whether some store had it, and why one could not tell.
struct Removal {
    QStringList from; ///< names of the stores that had it
    QString problem; ///< two sentences; "" when every store has answered
};

/// Removes a secret from every store that can be written. Calls `then` once, later, unless `context` is gone by then.
void removeSecret(std::shared_ptr<secrets::Stores> stores, const secrets::SecretId &id, QObject *context,
    std::function<void(const Removal &)> then);

/// The contexts without those that have this secret.
config::Contexts withoutSecret(config::Contexts contexts, const secrets::SecretId &id);

} // namespace rensei::cli
