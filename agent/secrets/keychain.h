#pragma once

#include "agent/base/clock.h"
#include "agent/secrets/secret_store.h"

#include <memory>

namespace rensei::secrets {

/// The system's keychain: macOS keychain, Windows credentials, or the Secret Service of the session bus, under the
/// service `dev.rensei.desktop`. Every call ends within 10 s of `clock`. A locked keychain is distinguished from a
/// missing entry, and nothing prompts to unlock it.
std::unique_ptr<SecretStore> makeKeychain(Clock &clock);

} // namespace rensei::secrets
