#pragma once

#include "agent/base/result.h"
#include "agent/workspace/git_command.h"

namespace rensei::workspace {

/// A short-lived token for one repository. Memory only.
struct GitCredential {
    SharedSecret token;
    QString url; ///< the address that it is for, as the platform named it
};

/// What a git call needs to sign in with a token: nothing of it holds the token but `secret` (Windows: `environment`,
/// that of the one git process).
struct CredentialHelper {
    QStringList environment; ///< settings for the address only; no other helper is asked for it
    SharedSecret secret;
};

/// Empty when the token is not for this address, or git would not use one for it (ssh). Fails on a token that git's
/// helper protocol cannot carry. One implementation per system.
[[nodiscard]] Result<CredentialHelper> credentialHelper(const RepositoryUrl &url, const GitCredential &credential);

/// Whether `token` is one line of printable ASCII, not too long for the pipe.
bool canBeCarried(const Secret &token);

/// The settings that make `helper` the only one for the address, as GIT_CONFIG_* entries.
QStringList helperSettings(const RepositoryUrl &url, const QString &helper);

/// Whether a credential for `credential.url` is one for `url`: the same server and path by https.
bool isFor(const GitCredential &credential, const RepositoryUrl &url);

} // namespace rensei::workspace
