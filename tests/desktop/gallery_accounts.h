#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the accounts: their section of the settings, signing in again, their menu.
void captureAccounts(Gallery &gallery);

} // namespace rensei::tests
