#pragma once

#include "agent/cli/target_options.h"
#include "agent/secrets/stores.h"

#include <QJsonArray>

namespace rensei::cli {

/// A line of `auth list`: a context, or a secret that is stored for a platform without one.
struct AuthEntry {
    std::optional<config::Context> context;
    secrets::SecretId secret;
    bool isActive = false;
    QString storeName = {}; ///< that has the secret; "" when none has it
    QString problem = {}; ///< why that is not known: two sentences
};

/// Every context, and for `platform` the secrets that belong to none.
QList<AuthEntry> authEntries(const config::Contexts &contexts, const QString &platform);

/// As a table, with a `*` at the active context. A secret without a context is there only when it is stored.
QString authTable(const QList<AuthEntry> &entries, const QString &platform);
QJsonArray toJson(const QList<AuthEntry> &entries);

/// Searches the stores for the secret of each entry, one after the other. Calls `then` once, later, unless `context` is
/// gone by then.
void findAuthSecrets(std::shared_ptr<secrets::Stores> stores, QList<AuthEntry> entries, QObject *context,
    std::function<void(const QList<AuthEntry> &)> then);

} // namespace rensei::cli
