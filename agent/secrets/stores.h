#pragma once

#include "agent/base/clock.h"
#include "agent/base/paths.h"
#include "agent/secrets/secret_store.h"

#include <memory>
#include <optional>
#include <vector>

namespace rensei::secrets {

/// The stores of this machine in the order in which they are searched: the environment, the keychain, and the file that
/// some choose. Source: agent/decisions/007-secrets-have-one-owner.md, "Decision".
using Stores = std::vector<std::unique_ptr<SecretStore>>;
Stores makeStores(const StatePaths &paths, Clock &clock);

/// The result of searching the stores for one secret.
struct Found {
    SharedSecret secret = {}; ///< null when no store has it
    QString storeName = {}; ///< of the store that has it, else of the one with the problem
    std::optional<StoreError> problem = {}; ///< the first one that kept a store from answering, when none has it
};

/// Reads a secret from the first store that has it. `then` is called once, later, unless `context` is gone by then.
/// A store that cannot be read is skipped: it is a problem only when no other has the secret. The stores, at least
/// one, are kept as long as one of them may still answer.
void findSecret(
    std::shared_ptr<Stores> stores, const SecretId &id, QObject *context, std::function<void(const Found &)> then);

/// Removes a secret from every store, in memory of this program or on this machine; the environment is the user's own.
/// `then` is called once, later, unless `context` is gone by then, with the error of a store that may still have it.
void eraseSecret(std::shared_ptr<Stores> stores, const SecretId &id, QObject *context,
    std::function<void(std::optional<StoreError>)> then);

/// Stores a secret under another name, too, in each store of its own that has it. `then` is called once, later, unless
/// `context` is gone by then, with the error of a store that may have it and did not do so.
void copySecret(std::shared_ptr<Stores> stores, const SecretId &from, const SecretId &to, QObject *context,
    std::function<void(std::optional<StoreError>)> then);

} // namespace rensei::secrets
