#pragma once

#include "agent/base/error.h"
#include "agent/control/control_link.h"
#include "agent/install/install_step.h"
#include "agent/secrets/secret_store.h"

namespace rensei::install {

/// What a person types to sign in there.
QString signInCommand(const QString &serverUrl);

/// Why the platform gave no account.
Problem accountProblem(const Error &error, const QString &serverUrl);

/// Why the platform made no key. `page` is where a person with the right makes one.
Problem mintProblem(const Error &error, const QString &page);

/// Why the agent does not answer.
Problem agentProblem(const control::ControlFailure &failure);

/// Why the keychain neither gave nor took the registration key.
Problem keychainProblem(const secrets::StoreError &error);

/// A local failure in `code`'s step: what is so, and to try again once it is solved.
Problem localProblem(const QString &code, const QString &text);

} // namespace rensei::install
