#pragma once

#include "agent/secrets/secret_store.h"

namespace rensei::secrets {

/// Whether the keychain can be used without prompting the user: success, or Locked, Absent, NoEntry (nothing was ever
/// stored: there is no keyring yet), Failed. One implementation per system; on most the keychain itself reports it.
/// Answers as a store does, but has no deadline of its own.
void probeKeychain(QObject *context, SecretStore::DoneThen then);

/// Whether the removal of what is not there fails with NoEntry; else only reading tells. One implementation per system.
bool removalTellsAbsence();

} // namespace rensei::secrets
