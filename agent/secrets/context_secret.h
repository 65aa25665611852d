#pragma once

#include "agent/config/contexts.h"
#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

/// Where the secret of a context is stored.
SecretId secretOf(const config::Context &context);

} // namespace rensei::secrets
