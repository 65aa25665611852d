#pragma once

#include "agent/secrets/stores.h"

namespace rensei::secrets {

/// The password of the proxy at `address`, `http://proxy.example:8080`; each has one.
SecretId proxyPasswordId(const QString &address);

/// Reads it from the first of this machine's stores that has it, which are opened when it is needed. The function gives
/// null when none has it or can be read, once, later, unless its `context` is gone by then.
std::function<void(const QString &address, QObject *context, std::function<void(SharedSecret)> then)>
proxyPasswordReader(const StatePaths &paths, Clock &clock);

} // namespace rensei::secrets
